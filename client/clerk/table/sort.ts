import { compareVietnamese, foldAccents } from '#surveys/vietnamese.ts';

/** What a column is sorted by; null stands for a figure that is not there, and always comes last. */
export type SortValue = string | number | null;

export type Sorting = { column: number; isDescending: boolean };

export function sorted<Row>(
  rows: readonly Row[],
  read: (row: Row) => SortValue,
  isDescending: boolean,
): Row[] {
  const direction = isDescending ? -1 : 1;
  return [...rows].sort((a, b) => compare(read(a), read(b), direction));
}

function compare(a: SortValue, b: SortValue, direction: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (typeof a === 'number' && typeof b === 'number') return direction * (a - b);
  return direction * compareVietnamese(String(a), String(b));
}

/** Does every word that was typed occur, accents and capitals aside? */
export function matches(text: string, typed: string): boolean {
  const folded = foldAccents(text);
  return foldAccents(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
