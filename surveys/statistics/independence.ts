import { chiSquaredTail } from './distributions/chi-squared.ts';

/**
 * `cramersV`: from 0, no connection, to 1. `isRough`: too many cells would be expected to have few answers for the
 * p value to be trusted.
 */
export type Independence = {
  chiSquared: number;
  degreesOfFreedom: number;
  pValue: number;
  cramersV: number;
  isRough: boolean;
};

/**
 * Pearson's χ² of a table of counts, rows by columns: does the row have anything to do with the column? Empty rows
 * and columns are left out; undefined when fewer than two of either remain.
 *
 * Rough when a cell is expected to have less than 1 answer, or more than a fifth of the cells less than 5
 * (W. G. Cochran, Biometrics 10 (1954) 417–451). Cramér's V: √(χ² / (n·(k − 1))), k the smaller number of rows or columns.
 */
export function testIndependence(table: readonly (readonly number[])[]): Independence | undefined {
  const rows = table.filter((row) => total(row) > 0);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columnTotals = Array.from({ length: width }, (_, at) => total(rows.map((row) => row[at] ?? 0)));
  const columns = columnTotals.flatMap((sum, at) => (sum > 0 ? [at] : []));
  if (rows.length < 2 || columns.length < 2) return undefined;
  const n = total(columnTotals);
  const cells = rows.flatMap((row) =>
    columns.map((at) => ({ seen: row[at] ?? 0, expected: (total(row) * (columnTotals[at] ?? 0)) / n })),
  );
  const chiSquared = total(cells.map(({ seen, expected }) => (seen - expected) ** 2 / expected));
  const degreesOfFreedom = (rows.length - 1) * (columns.length - 1);
  const few = cells.filter(({ expected }) => expected < 5).length;
  return {
    chiSquared,
    degreesOfFreedom,
    pValue: chiSquaredTail(chiSquared, degreesOfFreedom),
    cramersV: Math.sqrt(chiSquared / (n * (Math.min(rows.length, columns.length) - 1))),
    isRough: few > cells.length / 5 || cells.some(({ expected }) => expected < 1),
  };
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
