import { logGamma } from './log-gamma.ts';

/**
 * The chance of a Student t at least so far from 0, on either side: I(df / (df + t²); df/2, ½), the incomplete beta
 * function by its continued fraction (NIST Digital Library of Mathematical Functions 8.17.22).
 * Degrees of freedom are positive and need not be whole.
 */
export function studentTwoSided(t: number, degreesOfFreedom: number): number {
  const x = degreesOfFreedom / (degreesOfFreedom + t * t);
  const [a, b] = [degreesOfFreedom / 2, 0.5];
  // the fraction converges fast only on its own side of the mean
  return x < (a + 1) / (a + b + 2) ? incompleteBeta(x, a, b) : 1 - incompleteBeta(1 - x, b, a);
}

/**
 * How far from 0 a Student t lies 95 times in 100: 2.0423 for 30 degrees of freedom; of at least one. By the Illinois
 * method (M. Dowell, P. Jarratt, BIT 11, 1971, 168–174): a dozen values, where halving the interval takes fifty.
 */
export function studentQuantile95(degreesOfFreedom: number): number {
  const over = (t: number) => studentTwoSided(t, degreesOfFreedom) - 0.05;
  let [low, high] = [1.9, 13];
  let [overLow, overHigh] = [over(low), over(high)];
  let [before, moved] = [low, 'none'];
  for (let step = 0; step < 60; step += 1) {
    const t = (low * overHigh - high * overLow) / (overHigh - overLow);
    const at = over(t);
    if (at === 0 || Math.abs(t - before) < 1e-12) return t;
    before = t;
    // an end that stays twice counts for half, or the other would creep
    if (at > 0) {
      if (moved === 'low') overHigh /= 2;
      [low, overLow, moved] = [t, at, 'low'];
    } else {
      if (moved === 'high') overLow /= 2;
      [high, overHigh, moved] = [t, at, 'high'];
    }
  }
  return before;
}

function incompleteBeta(x: number, a: number, b: number): number {
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x));
  let tail = 0;
  for (let m = 300; m >= 1; m -= 1) {
    const odd = (-(a + m - 1) * (a + b + m - 1) * x) / ((a + 2 * m - 2) * (a + 2 * m - 1));
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    tail = odd / (1 + even / (1 + tail));
  }
  return front / (a * (1 + tail));
}
