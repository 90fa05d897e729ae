import { studentQuantile95, studentTwoSided } from '../distributions/student-t.ts';
import type { Moments } from '../moments.ts';
import type { Interval } from '../proportion.ts';

/** `difference`: second less first, in levels. */
export type MeanComparison = {
  difference: number;
  interval: Interval;
  t: number;
  degreesOfFreedom: number;
  pValue: number;
};

/**
 * Welch's t of two independent means, which does not suppose that both vary alike; each of so many people, where that
 * is known. Undefined with fewer than two answers on either side, or where neither varies.
 * B. L. Welch, Biometrika 34 (1947) 28–35.
 */
export function welch(
  a: Moments,
  b: Moments,
  firstPopulation?: number,
  secondPopulation?: number,
): MeanComparison | undefined {
  const [va, vb] = [errorVariance(a, firstPopulation), errorVariance(b, secondPopulation)];
  const sum = va + vb;
  if (a.n < 2 || b.n < 2 || sum <= 0) return undefined;
  const difference = b.mean - a.mean;
  const degreesOfFreedom = (sum * sum) / ((va * va) / (a.n - 1) + (vb * vb) / (b.n - 1));
  const half = studentQuantile95(degreesOfFreedom) * Math.sqrt(sum);
  const t = difference / Math.sqrt(sum);
  return {
    difference,
    interval: { low: difference - half, high: difference + half },
    t,
    degreesOfFreedom,
    pValue: studentTwoSided(t, degreesOfFreedom),
  };
}

function errorVariance({ n, variance }: Moments, populationSize: number | undefined): number {
  return (variance / n) * (populationSize === undefined ? 1 : Math.max(0, 1 - n / populationSize));
}
