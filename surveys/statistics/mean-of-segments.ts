import { errorOf, meanInterval } from './mean-interval.ts';
import type { Interval } from './proportion.ts';
import type { Segment } from './suppression.ts';

/**
 * The 95 % interval of a mean level as far as it may be told beside joined levels. Its width says how the answers
 * spread, and with n and the mean that would give hidden counts away; so the spread is taken as wide as the segments
 * and the mean allow: in every segment answers stand at its ends. Where nothing is joined it is `meanInterval`.
 *
 * Undefined where there is no interval (one answer, or all alike). Throws a RangeError when more answered than there
 * are.
 */
export function meanIntervalOfSegments(
  segments: readonly Segment[],
  mean: number,
  levelCount: number,
  populationSize?: number,
): Interval | undefined {
  if (segments.every(({ from, to }) => from === to)) {
    const levels = Array<number>(levelCount).fill(0);
    for (const { from, count } of segments) levels[from - 1] = count;
    return meanInterval(levels, populationSize)?.interval;
  }
  const n = segments.reduce((sum, { count }) => sum + count, 0);
  const error = errorOf({ n, mean, variance: greatestVariance(segments, mean, n) }, populationSize);
  if (error === undefined) return undefined;
  return { low: Math.max(1, mean - error), high: Math.min(levelCount, mean + error) };
}

/** What lifts the mean from the lower ends to where it is, is put where a step up adds most to the squares. */
function greatestVariance(segments: readonly Segment[], mean: number, n: number): number {
  const total = mean * n;
  let squares = segments.reduce((sum, { from, count }) => sum + count * from * from, 0);
  let toLift = total - segments.reduce((sum, { from, count }) => sum + count * from, 0);
  for (const { from, to, count } of [...segments].sort((a, b) => b.from + b.to - a.from - a.to)) {
    const lifted = Math.min(Math.max(0, toLift), count * (to - from));
    squares += lifted * (from + to);
    toLift -= lifted;
  }
  return n < 2 ? 0 : Math.max(0, n * squares - total * total) / (n * (n - 1));
}
