import { describe, expect, test } from 'vitest';
import { concludeMean, concludeShare } from '#surveys/statistics/conclusion.ts';
import { effectiveSize } from '#surveys/statistics/finite-population.ts';
import { errorOf, meanInterval } from '#surveys/statistics/mean-interval.ts';
import { momentsOf } from '#surveys/statistics/moments.ts';
import { proportion, wilsonInterval, z95 } from '#surveys/statistics/proportion.ts';
import { fc } from '#test/support/chance.ts';

describe('a share of a population that is counted', () => {
  test('8 of 10 among 20 people: 57.79 %–92.12 %, narrower than among anybody', () => {
    const { interval } = proportion(8, 10, 20) ?? { interval: { low: 0, high: 0 } };
    expect(interval.low).toBeCloseTo(0.5779238027970972, 12);
    expect(interval.high).toBeCloseTo(0.9211686627713331, 12);
  });

  test('both ends solve the score equation with the variance of drawing without replacement', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 5000 }),
        (a, b, more) => {
          const [successes, n] = [Math.min(a, b), Math.max(a, b)];
          const size = n + more;
          const { share, interval } = proportion(successes, n, size) ?? {
            share: 0,
            interval: { low: 1, high: 1 },
          };
          for (const end of [interval.low, interval.high]) {
            const variance = ((end * (1 - end)) / n) * ((size - n) / (size - 1));
            expect((share - end) ** 2).toBeCloseTo(z95 ** 2 * variance, 10);
          }
        },
      ),
    );
  });

  test('is known exactly when everybody answered', () => {
    expect(proportion(18, 23, 23)?.interval).toEqual({ low: 18 / 23, high: 18 / 23 });
    expect(effectiveSize(23, 23)).toBe(Number.POSITIVE_INFINITY);
  });

  test('20 of 23 people tell as much as 146.67 of an endless population, and more than all cannot answer', () => {
    expect(effectiveSize(20, 23)).toBeCloseTo(440 / 3, 12);
    expect(effectiveSize(20)).toBe(20);
    expect(() => proportion(1, 24, 23)).toThrow('24 answers of 23 people');
  });
});

describe('a mean with its interval', () => {
  test('of example E lies between 3.733 and 4.074, as SciPy has it', () => {
    const { mean, variance, n, interval } = meanInterval([2, 7, 21, 54, 30]) ?? {
      n: 0,
      mean: 0,
      variance: 0,
    };
    expect(n).toBe(114);
    expect(mean).toBeCloseTo(445 / 114, 12);
    expect(variance).toBeCloseTo(0.8490141282409563, 12);
    expect(interval?.low).toBeCloseTo(3.7325351756085765, 11);
    expect(interval?.high).toBeCloseTo(4.074482368251072, 11);
  });

  test('the petition sheets of Cochran §2.8: 50 of 676, Σy = 1471, Σy² = 54497', () => {
    const variance = (54497 - 1471 ** 2 / 50) / 49;
    expect(variance).toBeCloseTo(229.0, 0);
    // his 80 % limits 18,107 and 21,669 have t = 1.28; ours is t of 95 %
    const error = errorOf({ n: 50, mean: 1471 / 50, variance }, 676) ?? 0;
    const at80 = (error / 2.0095752371292397) * 1.28;
    expect(676 * (1471 / 50 - at80)).toBeCloseTo(18107, -1);
    expect(676 * (1471 / 50 + at80)).toBeCloseTo(21669, -1);
  });

  test('is itself when everybody answered, and none where it cannot be known', () => {
    expect(meanInterval([0, 1, 2], 3)?.interval).toEqual({ low: 8 / 3, high: 8 / 3 });
    expect(meanInterval([0, 0, 1])?.interval).toBeUndefined();
    expect(meanInterval([0, 0, 40])?.interval).toBeUndefined();
    expect(meanInterval([0, 0, 40], 50)?.interval).toBeUndefined();
    expect(meanInterval([0, 0, 40], 40)?.interval).toEqual({ low: 3, high: 3 });
    expect(meanInterval([0, 0, 0])).toBeUndefined();
    expect(() => meanInterval([3, 3], 5)).toThrow('6 answers of 5 people');
  });

  test('never leaves the scale', () => {
    expect(meanInterval([0, 1, 1])?.interval).toEqual({ low: 1, high: 3 });
    expect(meanInterval([1, 1, 0, 0, 0])?.interval).toEqual({ low: 1, high: 5 });
  });

  test('with half of the population asked, the interval is smaller by the root of a half', () => {
    const [whole, half] = [meanInterval([9, 9, 9]), meanInterval([9, 9, 9], 54)];
    const width = ({ low, high } = { low: 0, high: 0 }) => high - low;
    expect(width(half?.interval) / width(whole?.interval)).toBeCloseTo(Math.SQRT1_2, 12);
  });

  test('one answer varies by nothing', () => {
    expect(momentsOf([0, 1])).toEqual({ n: 1, mean: 2, variance: 0 });
    expect(momentsOf([1, 0, 1])).toEqual({ n: 2, mean: 2, variance: 2 });
  });
});

describe('what may be concluded', () => {
  test('nothing from fewer than thirty answers, unless they are nearly everybody', () => {
    const among = (n: number, size?: number) =>
      concludeShare(0.5, wilsonInterval(0.5, effectiveSize(n, size)), effectiveSize(n, size));
    expect(among(29)).toBe('too_few');
    expect(among(30)).toBe('too_wide');
    expect(among(60)).toBe('enough');
    expect(among(20, 23)).toBe('enough');
    expect(among(12, 23)).toBe('too_few');
  });

  test.each([
    [0.5, 0.35, 0.65, 'too_wide'],
    [0.5, 0.351, 0.65, 'enough'],
    [0.02, 0.005, 0.055, 'enough'],
    [0.04, 0.01, 0.0621, 'too_wide'],
    [0.04, 0.01, 0.0619, 'enough'],
    [0, 0, 0.06, 'too_wide'],
    [0.1, 0, 0.13, 'enough'],
  ] as const)('a share of %d between %d and %d: %s', (share, low, high, conclusion) => {
    expect(concludeShare(share, { low, high }, 30)).toBe(conclusion);
  });

  test('a mean whose interval is 1.2 levels of five wide is left open', () => {
    expect(concludeMean({ low: 3, high: 4.2 }, 30, 5)).toBe('too_wide');
    expect(concludeMean({ low: 3, high: 4.19 }, 30, 5)).toBe('enough');
    expect(concludeMean({ low: 3, high: 4.19 }, 29.9, 5)).toBe('too_few');
    expect(concludeMean(undefined, 30, 5)).toBe('too_wide');
    expect(concludeMean({ low: 1, high: 1.6 }, 30, 3)).toBe('too_wide');
  });
});
