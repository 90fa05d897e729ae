import { describe, expect, test } from 'vitest';
import { chiSquaredTail, normalTwoSided } from '#surveys/statistics/distributions/chi-squared.ts';
import { logGamma } from '#surveys/statistics/distributions/log-gamma.ts';
import { studentQuantile95, studentTwoSided } from '#surveys/statistics/distributions/student-t.ts';

/** Equal to so many digits, whatever the size: tails are small. */
function near(value: number, expected: number, digits = 11): void {
  expect(Math.abs(value / expected - 1)).toBeLessThan(10 ** -digits);
}

describe('the distributions', () => {
  test('the gamma function of whole and half numbers', () => {
    near(Math.exp(logGamma(5)), 24);
    near(Math.exp(logGamma(0.5)), Math.sqrt(Math.PI));
    near(Math.exp(logGamma(1.5)), Math.sqrt(Math.PI) / 2);
    near(logGamma(150), 600.0094705553274);
  });

  // SciPy 1.17, chi2.sf
  test.each([
    [30.070149095754672, 2, 2.9535891832117595e-7],
    [3.841458820694124, 1, 0.05],
    [100, 80, 0.064570368921133],
    [0.01, 1, 0.920344325445942],
    [400, 300, 9.678621994933555e-5],
  ])('a chi-squared value of at least %d with %i degrees of freedom: %d', (value, df, tail) => {
    near(chiSquaredTail(value, df), tail);
  });

  test('with two degrees of freedom it is exp(−x/2), on both sides of the change of method', () => {
    for (const value of [0.5, 1, 3.9, 4, 4.1, 8, 30, 200])
      near(chiSquaredTail(value, 2), Math.exp(-value / 2));
  });

  test('nothing at all is certain, and what is beyond all measure never happens', () => {
    expect(chiSquaredTail(0, 3)).toBe(1);
    expect(chiSquaredTail(-1e-20, 3)).toBe(1);
    expect(chiSquaredTail(Number.POSITIVE_INFINITY, 3)).toBe(0);
  });

  test('a normal value on either side', () => {
    near(normalTwoSided(1.959963984540054), 0.05);
    near(normalTwoSided(-5), 5.733031437583866e-7);
  });

  // SciPy 1.17, t.sf and t.ppf
  test.each([
    [1, 12.706204736174694, 0.3139303265028402],
    [2, 4.302652729749462, 0.20383895238883293],
    [5.5, 2.501858617589239, 0.1165405299214782],
    [9, 2.262157162798205, 0.09569137515432671],
    [30, 2.0422724563012378, 0.07259919432711592],
    [194, 1.9722675325821355, 0.06428559230583566],
    [1000, 1.9623390808264083, 0.06306575677647722],
  ])('a Student t with %d degrees of freedom: %d lies at 95 %%', (df, quantile, tail) => {
    near(studentQuantile95(df), quantile, 9);
    near(studentTwoSided(1.8608, df), tail, 9);
    near(studentTwoSided(-1.8608, df), tail, 9);
  });

  test('a t close to 0 or far from it', () => {
    near(studentTwoSided(0.1, 5.5), 0.9238885611430917);
    near(studentTwoSided(6, 30), 1.3942768767204764e-6, 9);
    expect(studentTwoSided(0, 7)).toBe(1);
  });
});
