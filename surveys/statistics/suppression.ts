import { isHiddenFromMean } from './hidden-from-mean.ts';

/** Counts below this are never shown as level counts (domain.md §5.1 and §8, rules of ours). */
export const smallestShownCount = 5;

/** Of fewer people than this it is never told that all answered alike; nothing is concluded from so few anyway. */
export const smallestUnanimity = 30;

/** Neighbouring levels shown as one, numbered from 1 and both included, with the answers in them. */
export type Segment = { from: number; to: number; count: number };

/**
 * Level counts of one item (worst level first) as they may be shown: neighbours are joined until no shown count lies
 * between 1 and `k` − 1. The segments cover all levels and add up to n; below `k` answers there are none at all.
 *
 * Of all ways to join, the one that mixes fewest sides is taken (below, at, above the middle level), then the one
 * with most segments, then the one that leaves the upper levels alone, so that the share satisfied stays readable.
 *
 * Of fewer than 30 answers no segment but that of all levels holds everybody: it would say what each of them answered.
 * So of fewer than ten answers, which leave no other segment, nothing is told but n.
 *
 * A level nobody marked stands alone as 0 and is never used to fill a neighbour up. It gives nothing away: a hidden
 * count always shares its segment with at least one more answer on another level, so both could be otherwise.
 *
 * `beside`: what is shown with the counts. From n, the segments and the mean a hidden count can often be worked out
 * (two joined levels are two unknowns with two equations). With `mean`, levels are joined until that is no longer
 * possible. Where the mean alone gives them away (nine at 5 and one at 4), all levels become one segment.
 *
 * It protects one table against a reader who knows k. Tables of a part and of the whole of the same responses can be
 * subtracted from each other; and which grouping was chosen can, very rarely, itself tell a count to somebody who
 * runs this function on every possible table (on five levels: 4 of the 7,315 tables of 18 answers, none of fewer).
 *
 * Throws a RangeError when k is below 3: of two, one and one would be the only way.
 */
export function publishableLevels(
  levels: readonly number[],
  k = smallestShownCount,
  beside: 'nothing' | 'mean' = 'nothing',
): Segment[] {
  if (k < 3) throw new RangeError('counts of one and two cannot be hidden with k below 3');
  const n = levels.reduce((total, count) => total + count, 0);
  if (n < k) return [];
  const best = groupings(levels)
    .filter((segments) => segments.every(({ count }) => count >= k || count === 0))
    .filter((segments) => n >= smallestUnanimity || segments.every(({ count }) => count < n))
    .filter((segments) => beside === 'nothing' || smallLevelsAreHidden(levels, segments, k))
    .sort((a, b) => sidesMixed(a, levels.length) - sidesMixed(b, levels.length) || b.length - a.length)[0];
  return best ?? [{ from: 1, to: levels.length, count: n }];
}

/** Every way to cut the levels into neighbourhoods, those with cuts high up first. */
function groupings(levels: readonly number[]): Segment[][] {
  const gaps = Math.max(levels.length - 1, 0);
  return Array.from({ length: 2 ** gaps }, (_, at) => {
    const cuts = 2 ** gaps - 1 - at;
    const segments: Segment[] = [];
    levels.forEach((count, index) => {
      const open = segments.at(-1);
      const isCut = index === 0 || (cuts & (1 << (index - 1))) !== 0;
      if (isCut || open === undefined) segments.push({ from: index + 1, to: index + 1, count });
      else Object.assign(open, { to: index + 1, count: open.count + count });
    });
    return segments;
  });
}

function smallLevelsAreHidden(levels: readonly number[], segments: readonly Segment[], k: number): boolean {
  return levels.every(
    (count, index) => count === 0 || count >= k || isHiddenFromMean(levels, segments, index),
  );
}

/** How often answers from two sides of the middle stand in one segment. */
function sidesMixed(segments: readonly Segment[], levelCount: number): number {
  const side = (level: number) => Math.sign(2 * level - levelCount - 1);
  return segments.reduce((mixed, { from, to }) => {
    const hasMiddleBetween = levelCount % 2 === 1 && side(from) < 0 && side(to) > 0;
    return mixed + (side(from) === side(to) ? 0 : hasMiddleBetween ? 2 : 1);
  }, 0);
}
