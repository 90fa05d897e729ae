import { add, divide, multiply, one, parseDecimal, rational } from '../scoring/rational.ts';

/**
 * Ballots needed for a population of `populationSize` at a margin `error` (a decimal, "0.05" for ±5 %):
 * n = ⌈N ÷ (1 + N·e²)⌉. For random samples.
 *
 * Source: the formula of the satisfaction surveys' guidance CV 1159/BNV-CCHC (2014) as a third party quotes it;
 * T. Yamane, Statistics: An Introductory Analysis (1967), with z rounded up to 2 and p = 0.5.
 * Throws a RangeError for a negative or broken population, or an error outside 0…1.
 */
export function sampleSize(populationSize: number, error: string): number {
  const margin = parseDecimal(error);
  const isMargin = margin.numerator >= 0n && margin.numerator <= margin.denominator;
  if (!Number.isSafeInteger(populationSize) || populationSize < 0 || !isMargin) {
    throw new RangeError('a population is a whole number, and an error a share between 0 and 1');
  }
  const population = rational(populationSize);
  const n = divide(population, add(one, multiply(population, multiply(margin, margin))));
  return Number((n.numerator + n.denominator - 1n) / n.denominator);
}
