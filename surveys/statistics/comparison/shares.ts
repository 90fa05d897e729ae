import { normalTwoSided } from '../distributions/chi-squared.ts';
import { effectiveSize } from '../finite-population.ts';
import { type Interval, proportion } from '../proportion.ts';

/** So many of `n` answers, of `populationSize` people where that is known. */
export type Count = { successes: number; n: number; populationSize?: number | undefined };

/** `difference`: second less first, in shares. `pValue`: of no difference, two-sided. */
export type ShareComparison = { difference: number; interval: Interval; pValue: number };

/**
 * Two independent shares: Newcombe's hybrid score interval (method 10) and the pooled score test, which is Pearson's
 * χ² without correction. With known populations Wilson's intervals and the test are those of the corrected size.
 * Undefined when either has no answers. The ends of the interval are differences, from −1 to 1.
 *
 * R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890.
 */
export function compareShares(first: Count, second: Count): ShareComparison | undefined {
  const [a, b] = [first, second].map(({ successes, n, populationSize }) => {
    const estimate = proportion(successes, n, populationSize);
    return estimate && { ...estimate, size: effectiveSize(n, populationSize) };
  });
  if (a === undefined || b === undefined) return undefined;
  const difference = b.share - a.share;
  const interval = {
    low: difference - Math.hypot(b.share - b.interval.low, a.interval.high - a.share),
    high: difference + Math.hypot(b.interval.high - b.share, a.share - a.interval.low),
  };
  const pooled = (first.successes + second.successes) / (first.n + second.n);
  const variance = pooled * (1 - pooled) * (1 / a.size + 1 / b.size);
  // with no variance left there is nothing to test: they differ, infinitely clearly, or they do not
  const pValue = difference === 0 ? 1 : normalTwoSided(difference / Math.sqrt(variance));
  return { difference, interval, pValue };
}
