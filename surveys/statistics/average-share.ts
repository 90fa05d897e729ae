import { type Conclusion, concludeShare } from './conclusion.ts';
import { effectiveSize } from './finite-population.ts';
import { type Interval, wilsonInterval } from './proportion.ts';

/** How sure a share or an average of shares is: its 95 % interval, and whether anything may be concluded from it. */
export type Certainty = { interval: Interval; conclusion: Conclusion };

/**
 * Of an average of shares that the same people gave, weights adding up to 1: Wilson's interval around the average,
 * with the fewest answers that one of the shares rests on. Of one share it is the interval of `proportion`.
 *
 * How closely one person's answers hang together is not known from the shares, so the worst is supposed, that they
 * move as one: the standard error of an average is at most the average of the standard errors (Cauchy and Schwarz),
 * and since √(p(1−p)) is concave that is at most √(p̄(1−p̄)/n) with the fewest n (Jensen). The true interval is
 * narrower [ours]. It tells nothing beyond the average and n.
 *
 * Undefined of no answers; throws a RangeError when more answered than there are.
 */
export function certaintyOf(
  share: number,
  ns: readonly number[],
  populationSize?: number,
): Certainty | undefined {
  const fewest = Math.min(...ns);
  if (!(fewest > 0 && fewest < Number.POSITIVE_INFINITY)) return undefined;
  const effectiveN = effectiveSize(fewest, populationSize);
  const interval = wilsonInterval(share, effectiveN);
  return { interval, conclusion: concludeShare(share, interval, effectiveN) };
}
