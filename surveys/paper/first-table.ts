import type { Batch } from './batch.ts';
import { type BatchCounts, noCounts, sumCounts } from './summary.ts';

/** Every ballot that came back is counted once: complete, partial, not eligible, invalid, pending or rejected. */
export type TableRow = {
  batches: number;
  /** Printed, handed out and returned of every batch; what became of the ballots of accepted ones only. */
  counts: BatchCounts;
  /** Ballots that came back with batches that are neither accepted nor rejected yet. */
  pending: number;
  /** What came back with batches that count for nothing, and why they do not. */
  rejected: { number: number; returned: number; reason: string }[];
};

/** A row of the first table of every report: the batches of a group as one, whatever became of them. */
export function tableRow(batches: readonly Batch[]): TableRow {
  const rejected = batches.filter(({ state }) => state === 'rejected');
  return {
    batches: batches.length,
    counts: sumCounts(batches.map(countedIn)),
    pending: batches
      .filter(({ state }) => state !== 'accepted' && state !== 'rejected')
      .reduce((sum, { returned = 0 }) => sum + returned, 0),
    rejected: rejected.map(({ number, returned = 0, reason = '' }) => ({ number, returned, reason })),
  };
}

function countedIn({ state, counts, printed, handedOut = 0, returned = 0 }: Batch): BatchCounts {
  return state === 'accepted' && counts ? counts : { ...noCounts, printed, handedOut, returned };
}

/** The last row: all groups. */
export function sumRows(rows: readonly TableRow[]): TableRow {
  return {
    batches: rows.reduce((sum, { batches }) => sum + batches, 0),
    counts: sumCounts(rows.map(({ counts }) => counts)),
    pending: rows.reduce((sum, { pending }) => sum + pending, 0),
    rejected: rows.flatMap(({ rejected }) => rejected).sort((a, b) => a.number - b.number),
  };
}

/** Ballots that count for nothing because their batch does not. */
export function rejectedIn({ rejected }: Pick<TableRow, 'rejected'>): number {
  return rejected.reduce((sum, { returned }) => sum + returned, 0);
}
