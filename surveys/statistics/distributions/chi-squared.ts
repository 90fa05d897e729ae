import { logGamma } from './log-gamma.ts';

/**
 * The chance of a chi-squared value of at least so much: Q(df/2, x/2), the upper incomplete gamma function.
 * Series below a + 1, continued fraction above (NIST Digital Library of Mathematical Functions 8.7.1 and 8.9.2).
 */
export function chiSquaredTail(value: number, degreesOfFreedom: number): number {
  const [a, x] = [degreesOfFreedom / 2, value / 2];
  if (x <= 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? 1 - front * lowerSeries(a, x) : front * upperFraction(a, x);
}

/** The chance of a standard normal value at least so far from 0, on either side. */
export function normalTwoSided(z: number): number {
  return chiSquaredTail(z * z, 1);
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * 1e-16; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** From the far end backwards; 300 steps are enough wherever x > a + 1. */
function upperFraction(a: number, x: number): number {
  let tail = 0;
  for (let n = 300; n >= 1; n -= 1) tail = (n * (n - a)) / (x + 2 * n + 1 - a - tail);
  return 1 / (x + 1 - a - tail);
}
