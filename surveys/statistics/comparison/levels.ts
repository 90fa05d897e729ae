import { normalTwoSided } from '../distributions/chi-squared.ts';

/**
 * `higher`: how probable it is that an answer drawn from the second is higher than one from the first, ties counted
 * half; 0.5 says that neither tends to be. `u`: Mann and Whitney's count for the first.
 */
export type LevelComparison = { u: number; higher: number; pValue: number };

/**
 * The rank test of Mann and Whitney for two independent sets of levels, with mid-ranks, the correction for ties and
 * for continuity. It takes levels as an order and no more, as they are. Undefined when either has no answers.
 *
 * H. B. Mann, D. R. Whitney, Annals of Mathematical Statistics 18 (1947) 50–60; E. L. Lehmann, Nonparametrics (1975),
 * §1.4. Computed from level counts: nobody has to be put in order.
 */
export function compareLevels(
  first: readonly number[],
  second: readonly number[],
): LevelComparison | undefined {
  const [n, m] = [total(first), total(second)];
  if (n === 0 || m === 0) return undefined;
  const all = n + m;
  let below = 0;
  let u = 0;
  let ties = 0;
  const levels = Math.max(first.length, second.length);
  for (let level = 0; level < levels; level += 1) {
    const [a, b] = [first[level] ?? 0, second[level] ?? 0];
    u += a * (below + b / 2);
    below += b;
    ties += (a + b) ** 3 - (a + b);
  }
  const variance = ((n * m) / 12) * (all + 1 - ties / (all * (all - 1)));
  const distance = Math.max(0, Math.abs(u - (n * m) / 2) - 0.5);
  const pValue = variance <= 0 ? 1 : normalTwoSided(distance / Math.sqrt(variance));
  return { u, higher: 1 - u / (n * m), pValue };
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
