import type { Moments } from './moments.ts';

/**
 * Ballots that answered any item of a figure made of several: how many, and the sums of each one's own index (between
 * 0 and 1) and of its square. Ballots are independent of each other; the answers on one of them are not.
 */
export type BallotSums = { n: number; sum: number; squares: number };

/** Mean and variance (divided by n − 1) of the ballots' own indices. Undefined below two ballots. */
export function ballotMoments({ n, sum, squares }: BallotSums): Moments | undefined {
  if (n < 2) return undefined;
  return { n, mean: sum / n, variance: Math.max(0, (squares - (sum * sum) / n) / (n - 1)) };
}
