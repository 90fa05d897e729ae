import { formatDay, isDay } from '#surveys/vietnamese.ts';

/**
 * Numbers and days that are written by hand into one line: "1–3, 7" and "05/8/2024, 01/9/2024". What is written from
 * values reads as the same values again.
 */

/** A longer range would make a condition nobody can check. */
const longest = 500;

/** Runs of at least three are written as a range. */
export function numbersInWords(values: readonly string[]): string {
  const runs: string[][] = [];
  for (const value of values) {
    const run = runs.at(-1);
    const isNext = isWhole(value) && run !== undefined && Number(run.at(-1)) + 1 === Number(value);
    if (isNext) run.push(value);
    else runs.push([value]);
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run)).join(', ');
}

/** Undefined where it cannot be read. */
export function readNumbers(text: string): string[] | undefined {
  const parts = partsOf(text);
  const values = parts.flatMap((part) => {
    const [, first, last = first] = /^(-?\d{1,9})(?:\s*[–-]\s*(-?\d{1,9}))?$/.exec(part) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (first === undefined || to < from || to - from >= longest) return [undefined];
    return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  });
  return allThere(values);
}

export function daysInWords(values: readonly string[]): string {
  return values.map((value) => (isDay(value) ? formatDay(value) : value)).join(', ');
}

/** Undefined where it cannot be read. */
export function readDays(text: string): string[] | undefined {
  const values = partsOf(text).map((part) => {
    const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(part) ?? [];
    const iso = year === '' ? part : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isDay(iso) ? iso : undefined;
  });
  return allThere(values);
}

function partsOf(text: string): string[] {
  return text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function allThere(values: readonly (string | undefined)[]): string[] | undefined {
  const present = values.filter((value) => value !== undefined);
  return present.length === values.length ? present : undefined;
}

function isWhole(value: string): boolean {
  return /^(0|-?[1-9]\d{0,8})$/.test(value);
}
