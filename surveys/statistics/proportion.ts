/** Both ends are shares between 0 and 1. For display: no score is made of floating-point numbers. */
export type Interval = { low: number; high: number };

/** The 97.5 % point of the normal distribution: two-sided 95 %. */
export const z95 = 1.959963984540054;

/**
 * The share and Wilson's score interval (95 %); undefined of no answers.
 * It keeps within 0…1 and stands for small n, where p ± 1.96·SE does not.
 *
 * E. B. Wilson, JASA 22 (1927) 209–212; recommended by Brown, Cai, DasGupta, Statistical Science 16 (2001) 101–133.
 * It supposes a random sample. Throws a RangeError unless 0 ≤ successes ≤ n.
 */
export function proportion(successes: number, n: number): { share: number; interval: Interval } | undefined {
  if (!(successes >= 0 && successes <= n)) throw new RangeError(`${successes} of ${n} is no share`);
  if (n === 0) return undefined;
  const share = successes / n;
  const zz = z95 * z95;
  const centre = (share + zz / (2 * n)) / (1 + zz / n);
  const half = (z95 / (1 + zz / n)) * Math.sqrt((share * (1 - share)) / n + zz / (4 * n * n));
  return { share, interval: { low: Math.max(0, centre - half), high: Math.min(1, centre + half) } };
}
