import { type Mode, modes } from '#surveys/campaigns/mode.ts';
import type { AnswerKey, CollectionPointId } from '#surveys/ids.ts';
import type { BallotTally } from './ballot-tally.ts';
import type { Composite } from './composites.ts';

export function ballotsOver(
  tally: BallotTally,
  points: readonly CollectionPointId[],
  among: readonly Mode[] = modes,
): number {
  return tally
    .cells()
    .reduce((sum, { point, mode, n }) => sum + (points.includes(point) && among.includes(mode) ? n : 0), 0);
}

/**
 * The fewest answers, in these points and modes, to any item of the composite that the group answered at all: no
 * figure of the composite rests on less.
 */
export function baseOf(
  tally: BallotTally,
  { keys }: Composite,
  points: readonly CollectionPointId[],
  among: readonly Mode[] = modes,
): number {
  let base = Number.POSITIVE_INFINITY;
  const everywhere = tally.points();
  for (const key of keys) {
    const n = tally.answers(key, points, among);
    // an item that nobody answered anywhere is in no figure
    if (n < base && (n > 0 || tally.answers(key, everywhere, modes) > 0)) base = n;
  }
  return base === Number.POSITIVE_INFINITY ? 0 : base;
}

/** The index of a composite from its items' shares: means within factors, then over factors (FACTORAVG). */
export function indexFrom(
  { factors }: Composite,
  shareOf: (key: AnswerKey) => number | undefined,
): number | undefined {
  const indices = factors.flatMap(({ keys }) => {
    const shares = keys.map(shareOf).filter((share) => share !== undefined);
    return shares.length === 0 ? [] : [total(shares) / shares.length];
  });
  return indices.length === 0 ? undefined : total(indices) / indices.length;
}

/** A composite's index over some points and modes, between 0 and 1; undefined where nobody answered. */
export function shareOver(
  tally: BallotTally,
  composite: Composite,
  points: readonly CollectionPointId[],
  among: readonly Mode[] = modes,
): number | undefined {
  const best = composite.favourable?.levels ?? [];
  return indexFrom(composite, (key) => {
    const levels = tally.levels(key, points, among);
    const n = total(levels);
    return n === 0 ? undefined : total(best.map((level) => levels[level - 1] ?? 0)) / n;
  });
}

export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
