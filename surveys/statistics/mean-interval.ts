import { studentQuantile95 } from './distributions/student-t.ts';
import { type Moments, momentsOf } from './moments.ts';
import type { Interval } from './proportion.ts';

/**
 * The mean level of one item with its 95 % interval: x̄ ± t·s/√n·√(1 − n/N), cut at the ends of the scale.
 * W. G. Cochran, Sampling Techniques (3rd ed., 1977), §2.6–2.8. Undefined of no answers.
 *
 * There is no interval of one answer, nor where all answered alike and somebody was not asked: the formula would
 * claim to know it exactly. When everybody answered the interval is the mean itself.
 */
export function meanInterval(
  levels: readonly number[],
  populationSize?: number,
): (Moments & { interval: Interval | undefined }) | undefined {
  const moments = momentsOf(levels);
  if (moments === undefined) return undefined;
  const error = errorOf(moments, populationSize);
  if (error === undefined) return { ...moments, interval: undefined };
  const interval = {
    low: Math.max(1, moments.mean - error),
    high: Math.min(levels.length, moments.mean + error),
  };
  return { ...moments, interval };
}

/** Half the interval's width. Throws a RangeError when more answered than there are. */
export function errorOf({ n, variance }: Moments, populationSize?: number): number | undefined {
  if (populationSize !== undefined && n > populationSize) {
    throw new RangeError(`${n} answers of ${populationSize} people`);
  }
  if (n === populationSize) return 0;
  if (n < 2 || variance === 0) return undefined;
  const unasked = populationSize === undefined ? 1 : 1 - n / populationSize;
  return studentQuantile95(n - 1) * Math.sqrt((variance / n) * unasked);
}
