import { describe, expect, test } from 'vitest';
import { compareLevels } from '#surveys/statistics/comparison/levels.ts';
import { welch } from '#surveys/statistics/comparison/means.ts';
import { type Count, compareShares } from '#surveys/statistics/comparison/shares.ts';
import { chiSquaredTail } from '#surveys/statistics/distributions/chi-squared.ts';
import { testIndependence } from '#surveys/statistics/independence.ts';
import { momentsOf } from '#surveys/statistics/moments.ts';
import { fc } from '#test/support/chance.ts';

const exampleE = [2, 7, 21, 54, 30];
const lastYear = [8, 12, 30, 40, 10];

describe('the difference of two shares', () => {
  // Newcombe 1998, table II, method 10
  test.each([
    [56, 70, 48, 80, '0.0524', '0.3339'],
    [9, 10, 3, 10, '0.1705', '0.8090'],
    [6, 7, 2, 7, '0.0582', '0.8062'],
    [5, 56, 0, 29, '-0.0381', '0.1926'],
    [0, 10, 0, 20, '-0.1611', '0.2775'],
    [0, 10, 0, 10, '-0.2775', '0.2775'],
    [10, 10, 0, 20, '0.6791', '1.0000'],
    [10, 10, 0, 10, '0.6075', '1.0000'],
  ])('%i/%i less %i/%i lies between %6$s', (a, n, b, m, low, high) => {
    const compared = compareShares({ successes: b, n: m }, { successes: a, n });
    expect(compared?.difference).toBeCloseTo(a / n - b / m, 14);
    expect(compared?.interval.low.toFixed(4)).toBe(low);
    expect(compared?.interval.high.toFixed(4)).toBe(high);
  });

  test('is tested as Pearson’s χ² tests the same table', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 })),
        fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 })),
        ([yes, no], [yesThen, noThen]) => {
          const compared = compareShares(
            { successes: yes, n: yes + no },
            { successes: yesThen, n: yesThen + noThen },
          );
          const table = testIndependence([
            [yes, no],
            [yesThen, noThen],
          ]);
          expect(compared?.pValue).toBeCloseTo(table?.pValue ?? -1, 10);
        },
      ),
    );
  });

  test('is surer where nearly everybody was asked', () => {
    const count = (successes: number, populationSize?: number): Count => ({
      successes,
      n: 20,
      populationSize,
    });
    const [open, counted] = [
      compareShares(count(12), count(17)),
      compareShares(count(12, 25), count(17, 25)),
    ];
    expect(counted?.pValue).toBeLessThan(open?.pValue ?? 0);
    expect(counted?.interval.low).toBeGreaterThan(open?.interval.low ?? 1);
    // effective size 20·24/5 = 96 on both sides
    expect(counted?.pValue).toBeCloseTo(chiSquaredTail(0.25 ** 2 / (0.725 * 0.275 * (2 / 96)), 1), 12);
  });

  test('of two counts of everybody is certain', () => {
    const all = (successes: number): Count => ({ successes, n: 20, populationSize: 20 });
    expect(compareShares(all(12), all(17))).toEqual({
      difference: 0.25,
      interval: { low: 0.25, high: 0.25 },
      pValue: 0,
    });
    expect(compareShares(all(12), all(12))?.pValue).toBe(1);
    expect(compareShares({ successes: 20, n: 20 }, { successes: 9, n: 9 })?.pValue).toBe(1);
  });

  test('there is none with nobody', () => {
    expect(compareShares({ successes: 0, n: 0 }, { successes: 1, n: 2 })).toBeUndefined();
    expect(compareShares({ successes: 1, n: 2 }, { successes: 0, n: 0 })).toBeUndefined();
  });
});

describe('the difference of two means', () => {
  const ofNobody = { n: 0, mean: 0, variance: 0 };
  const compared = (first: readonly number[], second: readonly number[], ...populations: number[]) =>
    welch(momentsOf(first) ?? ofNobody, momentsOf(second) ?? ofNobody, ...populations);

  test('of the sleep data of Student is as R prints it', () => {
    const sleep = welch(
      { n: 10, mean: 0.75, variance: 3.200555555555556 },
      { n: 10, mean: 2.33, variance: 4.009 },
    );
    expect(sleep?.t).toBeCloseTo(1.8608134674868526, 9);
    expect(sleep?.degreesOfFreedom).toBeCloseTo(17.776473516178488, 8);
    expect(sleep?.pValue).toBeCloseTo(0.0793941401873583, 9);
    expect(sleep?.interval.low).toBeCloseTo(-0.20548323, 7);
    expect(sleep?.interval.high).toBeCloseTo(3.36548323, 7);
  });

  test('of two years is as SciPy has it', () => {
    const found = compared(lastYear, exampleE);
    expect(found?.difference).toBeCloseTo(0.5835087719298245, 12);
    expect(found?.t).toBeCloseTo(4.240096395842484, 10);
    expect(found?.degreesOfFreedom).toBeCloseTo(196.57192863224014, 8);
    expect(found?.pValue).toBeCloseTo(3.436304965211353e-5, 12);
  });

  test('is surer where half of the population was asked', () => {
    const [open, half] = [compared(lastYear, exampleE), compared(lastYear, exampleE, 200, 228)];
    expect((half?.t ?? 0) / (open?.t ?? 1)).toBeCloseTo(Math.SQRT2, 12);
  });

  test('two answers on each side are the fewest there can be', () => {
    expect(compared([1, 1], [0, 1, 1])).toMatchObject({
      difference: 1,
      degreesOfFreedom: 2,
    });
  });

  test('there is none of one answer, nor where nobody differs', () => {
    expect(compared([0, 1], [3, 3])).toBeUndefined();
    expect(compared([3, 3], [0, 1])).toBeUndefined();
    expect(compared([0, 9], [9, 0])).toBeUndefined();
    expect(compared([0, 0], [9, 0])).toBeUndefined();
    expect(compared([9, 0], [0, 0])).toBeUndefined();
    expect(compared([1, 1], [1, 1], 2, 2)).toBeUndefined();
    expect(compared([0, 9], [5, 5])?.difference).toBe(-0.5);
  });
});

/** Ozone in New York, 1973, with ties: the example of R's `wilcox.test`. */
const may = [
  41, 36, 12, 18, 28, 23, 19, 8, 7, 16, 11, 14, 18, 14, 34, 6, 30, 11, 1, 11, 4, 32, 23, 45, 115, 37,
];
const august = [
  39, 9, 16, 78, 35, 66, 122, 89, 110, 44, 28, 65, 22, 59, 23, 31, 44, 21, 9, 45, 168, 73, 76, 118, 84, 85,
];
const counted = (values: readonly number[]) =>
  Array.from({ length: 170 }, (_, value) => values.filter((one) => one === value).length);

describe('two sets of levels', () => {
  test('the ozone of May and August: W = 127.5, p = 0.0001208', () => {
    const compared = compareLevels(counted(may), counted(august));
    expect(compared?.u).toBe(127.5);
    expect(compared?.pValue).toBeCloseTo(0.00012080783076877434, 12);
    expect(compared?.higher).toBeCloseTo(1 - 127.5 / 676, 14);
  });

  test('of two years are as SciPy has them', () => {
    const compared = compareLevels(lastYear, exampleE);
    expect(compared?.u).toBe(3929);
    expect(compared?.pValue).toBeCloseTo(3.4373842587195705e-5, 13);
  });

  test('are compared as every pair of answers is, and the same the other way round', () => {
    const counts = fc.array(fc.nat({ max: 6 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        const compared = compareLevels(first, second);
        fc.pre(compared !== undefined);
        const pairs = first.flatMap((a, i) => second.map((b, j) => a * b * (j > i ? 1 : j === i ? 0.5 : 0)));
        const all = first.flatMap((a) => second.map((b) => a * b)).reduce((x, y) => x + y, 0);
        expect(compared.higher).toBeCloseTo(pairs.reduce((x, y) => x + y, 0) / all, 12);
        expect(compareLevels(second, first)?.pValue).toBeCloseTo(compared.pValue, 12);
      }),
    );
  });

  test('one against two is compared too: u = 0 of 2, variance ½', () => {
    expect(compareLevels([1], [0, 2])?.pValue).toBeCloseTo(chiSquaredTail(0.5, 1), 12);
  });

  test('that are all alike do not differ, and nobody is not compared', () => {
    expect(compareLevels([0, 3], [0, 5])).toEqual({ u: 7.5, higher: 0.5, pValue: 1 });
    expect(compareLevels([0, 3], [0, 0])).toBeUndefined();
    expect(compareLevels([], [1])).toBeUndefined();
    expect(compareLevels([2], [0, 0, 4])?.higher).toBe(1);
  });
});
