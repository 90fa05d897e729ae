import { describe, expect, test } from 'vitest';
import { holmAdjusted } from '#surveys/statistics/comparison/holm.ts';
import { compareLevels } from '#surveys/statistics/comparison/levels.ts';
import { welch } from '#surveys/statistics/comparison/means.ts';
import { compareShares } from '#surveys/statistics/comparison/shares.ts';
import { chiSquaredTail, normalTwoSided } from '#surveys/statistics/distributions/chi-squared.ts';
import { studentQuantile95, studentTwoSided } from '#surveys/statistics/distributions/student-t.ts';
import { testIndependence } from '#surveys/statistics/independence.ts';
import { meanInterval } from '#surveys/statistics/mean-interval.ts';
import { momentsOf } from '#surveys/statistics/moments.ts';
import { proportion } from '#surveys/statistics/proportion.ts';
import { cronbachAlpha } from '#surveys/statistics/reliability.ts';

/** Every number on the right was printed by R 4.2.2, to twelve digits, by the call named beside it. */
const near = 1e-10;

const first = [3, 8, 20, 45, 24];
const second = [6, 14, 25, 38, 12];

describe('as R 4.2.2 has it', () => {
  test.each([
    [8, 10, 0.490162471537, 0.943317848546],
    [83, 137, 0.522196444926, 0.683708834974],
  ])('prop.test(%i, %i, correct = FALSE): Wilson’s interval', (successes, n, low, high) => {
    const interval = proportion(successes, n)?.interval;
    expect(Math.abs((interval?.low ?? 0) - low)).toBeLessThan(near);
    expect(Math.abs((interval?.high ?? 0) - high)).toBeLessThan(near);
  });

  test('t.test(x): the interval of a mean', () => {
    const interval = meanInterval([2, 7, 21, 54, 30])?.interval;
    expect(interval?.low).toBeCloseTo(3.73253517561, 9);
    expect(interval?.high).toBeCloseTo(4.07448236825, 9);
  });

  test('t.test(y, x): Welch’s test', () => {
    const [x, y] = [momentsOf(first), momentsOf(second)];
    const found = x && y && welch(x, y);
    expect(found?.t).toBeCloseTo(-2.75158235374, 9);
    expect(found?.degreesOfFreedom).toBeCloseTo(189.621883824, 7);
    expect(found?.pValue).toBeCloseTo(0.00650618293574, 10);
    expect(found?.interval.low).toBeCloseTo(-0.705727898043, 9);
    expect(found?.interval.high).toBeCloseTo(-0.116377365115, 9);
  });

  test('wilcox.test(x, y, exact = FALSE): the rank test, with ties', () => {
    const found = compareLevels(first, second);
    expect(found?.u).toBe(5779);
    expect(found?.pValue).toBeCloseTo(0.00599669807, 10);
  });

  test('prop.test(c(56, 48), c(70, 80), correct = FALSE): the score test of two shares', () => {
    const found = compareShares({ successes: 48, n: 80 }, { successes: 56, n: 70 });
    expect(found?.pValue).toBeCloseTo(0.00804508137, 10);
  });

  test('chisq.test of three rows of five levels', () => {
    const found = testIndependence([[2, 7, 21, 54, 30], second, first]);
    expect(found?.chiSquared).toBeCloseTo(14.85610181, 7);
    expect(found).toMatchObject({ degreesOfFreedom: 8 });
    expect(found?.pValue).toBeCloseTo(0.062004609, 8);
  });

  test('p.adjust(p, "holm")', () => {
    const raised = holmAdjusted([0.001, 0.2, 0.012, 0.03, 0.03, 0.7]);
    expect(raised.map((p) => Number(p.toFixed(10)))).toEqual([0.006, 0.4, 0.06, 0.12, 0.12, 0.7]);
  });

  test('var and rowSums: Cronbach’s alpha by its definition', () => {
    const rows = [
      [1, 2, 1, 2],
      [2, 2, 3, 1],
      [3, 4, 3, 4],
      [4, 4, 5, 4],
      [5, 5, 4, 4],
    ];
    expect(cronbachAlpha(rows, 4)?.alpha).toBeCloseTo(0.939814814815, 11);
  });

  test.each([
    [3.2, 3, 0.3618050274975],
    [11.1, 7, 0.1343161595916],
    [25.5, 12, 0.0126233703123],
  ])('pchisq(%f, %i, lower = FALSE)', (value, degrees, tail) => {
    expect(Math.abs(chiSquaredTail(value, degrees) - tail)).toBeLessThan(near);
  });

  test.each([
    [2.1, 4.7, 0.09330682794372],
    [3.3, 61.3, 0.00161412347181],
    [1.2, 1.5, 0.38596492611372],
  ])('2 * pt(-%f, %f)', (t, degrees, tail) => {
    expect(Math.abs(studentTwoSided(t, degrees) - tail)).toBeLessThan(near);
  });

  test('pnorm and qt', () => {
    expect(normalTwoSided(2.345)).toBeCloseTo(0.0190270795991, 11);
    expect(studentQuantile95(2.5)).toBeCloseTo(3.574654842, 8);
    expect(studentQuantile95(17.776)).toBeCloseTo(2.10282131038, 8);
    expect(studentQuantile95(113)).toBeCloseTo(1.98118035941, 9);
  });
});
