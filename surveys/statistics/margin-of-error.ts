import { z95 } from './proportion.ts';

/**
 * How far, in percentage points, a share from `n` randomly drawn of `populationSize` people may be off, 95 times in
 * 100: 1.96·√(p(1−p)/n)·√((N−n)/(N−1)). For planning, with an expected `share`; it says nothing of a sample that
 * was not drawn at random, and the interface must say so. Cochran, Sampling Techniques (3rd ed., 1977), §3.2.
 *
 * Throws a RangeError unless 1 ≤ n ≤ N and 0 ≤ share ≤ 1.
 */
export function marginOfError(share: number, n: number, populationSize: number): number {
  if (!(n >= 1 && n <= populationSize && share >= 0 && share <= 1)) {
    throw new RangeError(`no margin for a share of ${share} from ${n} of ${populationSize}`);
  }
  const standardError = Math.sqrt((share * (1 - share)) / n);
  const correction = n === populationSize ? 0 : Math.sqrt((populationSize - n) / (populationSize - 1));
  return 100 * z95 * standardError * correction;
}
