import { effectiveSize } from './finite-population.ts';

/** Both ends are shares between 0 and 1. For display: no score is made of floating-point numbers. */
export type Interval = { low: number; high: number };

/** The 97.5 % point of the normal distribution: two-sided 95 %. */
export const z95 = 1.959963984540054;

/**
 * The share and Wilson's score interval (95 %); undefined of no answers.
 * It keeps within 0…1 and stands for small n, where p ± 1.96·SE does not. Where `populationSize` is known the
 * interval is narrower, and nothing but the share when everybody answered.
 *
 * E. B. Wilson, JASA 22 (1927) 209–212; recommended by Brown, Cai, DasGupta, Statistical Science 16 (2001) 101–133.
 * It supposes a random sample. Throws a RangeError unless 0 ≤ successes ≤ n ≤ N.
 */
export function proportion(
  successes: number,
  n: number,
  populationSize?: number,
): { share: number; interval: Interval } | undefined {
  if (!(successes >= 0 && successes <= n)) throw new RangeError(`${successes} of ${n} is no share`);
  if (n === 0) return undefined;
  const share = successes / n;
  return { share, interval: wilsonInterval(share, effectiveSize(n, populationSize)) };
}

/** Around a share that may be weighted: `effectiveN` need not be whole, and may be infinite. */
export function wilsonInterval(share: number, effectiveN: number): Interval {
  const zz = z95 * z95;
  const centre = (share + zz / (2 * effectiveN)) / (1 + zz / effectiveN);
  const half =
    (z95 / (1 + zz / effectiveN)) *
    Math.sqrt((share * (1 - share)) / effectiveN + zz / (4 * effectiveN * effectiveN));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
