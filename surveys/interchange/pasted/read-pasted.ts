import { type Columns, columnsOf, isHeaderRow } from './columns.ts';
import { isMarks, type MarkerLevel, markerAlone, markerOf, withoutMarks } from './marker.ts';
import type { PastedLine } from './pasted-line.ts';

/** A statement that was understood. `number`: as it was printed before it. `at`: its first line. */
export type PastedRow = { at: number; number: string | undefined; vi: string; en: string };

/** Why a line became no statement. Machine codes: their sentences are in `client/texts`. */
export const leftReasons = [
  /** It only says what the columns are. */
  'header',
  /** It stands above others: a roman numeral over a list of numbers. */
  'heading',
  /** It stands below others: letters or bullets under a number. */
  'below',
  /** It stands apart from the list and has no number. */
  'apart',
  /** Another column with words in it: its words are shown, the statement beside them is taken. */
  'other_column',
  'repeated',
  'too_long',
  'too_many',
] as const;
export type LeftReason = (typeof leftReasons)[number];
export type LeftLine = { at: number; text: string; why: LeftReason };

export type Pasted = { rows: PastedRow[]; left: LeftLine[] };

export const mostRows = 200;
export const longestRow = 1000;

type Entry = PastedRow & { level: MarkerLevel | undefined; afterGap: boolean };

/** The statements in pasted lines, and whatever else stood there: nothing is dropped in silence. */
export function readPasted(lines: readonly PastedLine[]): Pasted {
  const left: LeftLine[] = [];
  const columns = columnsOf(lines);
  const entries = lines.flatMap((line): Entry[] => {
    if (columns && isHeaderRow(line, columns)) {
      left.push({ at: line.at, text: said(line), why: 'header' });
      return [];
    }
    left.push(...otherColumns(line, columns));
    return [entryOf(line, columns)].filter(({ vi, en }) => vi !== '' || en !== '');
  });
  const rows = checked(atOneLevel(entries, left), left);
  return { rows, left: left.toSorted((one, other) => one.at - other.at) };
}

function said({ cells }: PastedLine): string {
  return cells.filter((cell) => cell !== '').join(' · ');
}

function entryOf(line: PastedLine, columns: Columns | undefined): Entry {
  const { at, cells, afterGap } = line;
  const filled = cells.filter((cell) => cell !== '');
  if (!columns || filled.length === 1) {
    const marker = markerOf(filled[0] ?? '');
    const vi = withoutMarks(marker?.rest ?? filled[0] ?? '');
    return { at, number: marker?.number, vi, en: '', level: marker?.level, afterGap };
  }
  const alone = columns.number === undefined ? undefined : markerAlone(cells[columns.number] ?? '');
  const text = cells[columns.text] ?? '';
  const marker = alone ? { ...alone, rest: text } : markerOf(text);
  return {
    at,
    number: marker?.number,
    vi: withoutMarks(marker?.rest ?? text),
    en: columns.english === undefined ? '' : withoutMarks(cells[columns.english] ?? ''),
    level: marker?.level,
    afterGap,
  };
}

function otherColumns({ at, cells }: PastedLine, columns: Columns | undefined): LeftLine[] {
  if (!columns || cells.filter((cell) => cell !== '').length === 1) return [];
  const known = [columns.number, columns.text, columns.english];
  return cells
    .filter((cell, index) => !known.includes(index) && !isMarks(cell))
    .map((text) => ({ at, text, why: 'other_column' }));
}

const above: readonly MarkerLevel[] = ['roman', 'item'];

/** Of lists within lists, the one with the most entries; lines without a marker go on with the entry before them. */
function atOneLevel(entries: readonly Entry[], left: LeftLine[]): Entry[] {
  const level = commonest(entries);
  const rows: Entry[] = [];
  for (const entry of entries) {
    const last = rows.at(-1);
    if (level === undefined ? !goesOn(last, entry) : entry.level === level) rows.push(entry);
    else if (entry.level !== undefined) {
      const isAbove = above.includes(entry.level) || rows.length === 0;
      left.push({ at: entry.at, text: entry.vi, why: isAbove ? 'heading' : 'below' });
    } else if (last && !entry.afterGap) rows.splice(-1, 1, joined(last, entry));
    else left.push({ at: entry.at, text: entry.vi, why: 'apart' });
  }
  return rows;
}

function commonest(entries: readonly Entry[]): MarkerLevel | undefined {
  const counts = Map.groupBy(
    entries.filter(({ level }) => level !== undefined),
    ({ level }) => level,
  );
  const [most] = [...counts].toSorted(([, one], [, other]) => other.length - one.length);
  const [level, marked = []] = most ?? [];
  const unmarked = entries.filter((entry) => entry.level === undefined).length;
  // one number among sentences without any is part of that sentence
  return marked.length === 1 && unmarked > 1 && level !== 'item' ? undefined : level;
}

/** A sentence broken by hand goes on in small letters. */
function goesOn(last: Entry | undefined, { vi, afterGap }: Entry): boolean {
  return last !== undefined && !afterGap && /^[\p{Ll}(,;]/u.test(vi) && !/[.;:?!]$/.test(last.vi);
}

function joined(last: Entry, { vi, en }: Entry): Entry {
  return { ...last, vi: `${last.vi} ${vi}`.trim(), en: `${last.en} ${en}`.trim() };
}

function checked(entries: readonly Entry[], left: LeftLine[]): PastedRow[] {
  const rows: PastedRow[] = [];
  const seen = new Set<string>();
  for (const { at, number, vi, en } of entries) {
    const name = vi
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim();
    const why: LeftReason | undefined = seen.has(name)
      ? 'repeated'
      : Math.max(vi.length, en.length) > longestRow
        ? 'too_long'
        : rows.length >= mostRows
          ? 'too_many'
          : undefined;
    seen.add(name);
    if (why) left.push({ at, text: vi, why });
    else rows.push({ at, number, vi, en });
  }
  return rows;
}
