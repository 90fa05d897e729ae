import { holmAdjusted } from '../../statistics/comparison/holm.ts';
import { compareLevels } from '../../statistics/comparison/levels.ts';

/** Level counts of one item at one point: read out on a tablet, and answered in every other way. */
export type AssistedPoint = { point: string; assisted: readonly number[]; rest: readonly number[] };

/** `higher`: how probable it is that an assisted answer is the higher one (0.5: as likely as not). */
export type AssistedDifference = { point: string; higher: number; pValue: number };

/** Answers on either side below which a point is not compared [ours]. */
export const fewestToCompare = 10;

/**
 * Points at which assisted interviews differ from the other answers given there: Mann and Whitney's test, adjusted
 * over all points that were compared (Holm), p < 0.05. No response knows its tablet or interviewer, so the point is as
 * close as this can look. Who needs help may well see things differently: a flag asks, it proves nothing.
 */
export function assistedThatDiffer(points: readonly AssistedPoint[]): AssistedDifference[] {
  const compared = points.flatMap(({ point, assisted, rest }) => {
    const isEnough = [assisted, rest].every((levels) => total(levels) >= fewestToCompare);
    const comparison = isEnough ? compareLevels(rest, assisted) : undefined;
    return comparison ? [{ point, ...comparison }] : [];
  });
  const adjusted = holmAdjusted(compared.map(({ pValue }) => pValue));
  return compared
    .map(({ point, higher }, at) => ({ point, higher, pValue: adjusted[at] ?? 1 }))
    .filter(({ pValue }) => pValue < 0.05);
}

function total(levels: readonly number[]): number {
  return levels.reduce((sum, count) => sum + count, 0);
}
