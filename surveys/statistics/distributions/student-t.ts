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
 * How far from 0 a Student t lies 95 times in 100: 2.0423 for 30 degrees of freedom; of at least one. By Newton's
 * method from below the least there is, 1.96: the chance falls ever more slowly, so that no step goes too far.
 */
export function studentQuantile95(degreesOfFreedom: number): number {
  let [t, next] = [0, 1.9];
  while (next > t) {
    t = next;
    const over = studentTwoSided(t, degreesOfFreedom) - 0.05;
    next = t + over / (2 * density(t, degreesOfFreedom));
  }
  return t;
}

/** Γ((df + 1)/2) / (√(π·df) · Γ(df/2)) · (1 + t²/df)^(−(df + 1)/2), which √π = Γ(½) brings to the form of the beta function. */
function density(t: number, degreesOfFreedom: number): number {
  const half = (degreesOfFreedom + 1) / 2;
  const beta = logGamma(degreesOfFreedom / 2) + logGamma(0.5) - logGamma(half);
  return Math.exp(-beta - half * Math.log(1 + t ** 2 / degreesOfFreedom)) / Math.sqrt(degreesOfFreedom);
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
