import { describe, expect, test } from 'vitest';
import { rational } from '#surveys/scoring/rational.ts';
import { roundHalfUp } from '#surveys/scoring/rounding.ts';
import { marginOfError } from '#surveys/statistics/margin-of-error.ts';
import { meanLevel } from '#surveys/statistics/mean.ts';
import { proportion } from '#surveys/statistics/proportion.ts';
import { fc } from '#test/support/chance.ts';

describe('a share with its interval', () => {
  test('8 of 10 lie between 49.02 % and 94.33 %', () => {
    const { share, interval } = proportion(8, 10) ?? { share: 0, interval: { low: 0, high: 0 } };
    expect(share).toBe(0.8);
    expect(interval.low.toFixed(4)).toBe('0.4902');
    expect(interval.high.toFixed(4)).toBe('0.9433');
  });

  test('stays between 0 and 1 and holds the share', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5000 }), fc.integer({ min: 1, max: 5000 }), (a, b) => {
        const [successes, n] = [Math.min(a, b), Math.max(a, b)];
        const { share, interval } = proportion(successes, n) ?? { share: -1, interval: { low: 0, high: 0 } };
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.high).toBeLessThanOrEqual(1);
        expect(interval.low).toBeLessThanOrEqual(share + 1e-12);
        expect(interval.high).toBeGreaterThanOrEqual(share - 1e-12);
      }),
    );
  });

  test('there is none of no answers, nor of more than there were', () => {
    expect(proportion(0, 0)).toBeUndefined();
    expect(() => proportion(3, 2)).toThrow(RangeError);
    expect(() => proportion(-1, 2)).toThrow(RangeError);
  });
});

describe('the margin of error at 80 % among 3,500 people', () => {
  test.each([
    [20, '17.5'],
    [60, '10.0'],
    [100, '7.7'],
    [359, '3.9'],
  ])('%i ballots: ± %s points', (n, points) => {
    expect(marginOfError(0.8, n, 3500).toFixed(1)).toBe(points);
  });

  test('is nothing when everybody was asked', () => {
    expect(marginOfError(0.8, 3500, 3500)).toBe(0);
    expect(marginOfError(0.8, 1, 1)).toBe(0);
  });

  test('more ballots than people, or none, have no margin', () => {
    expect(() => marginOfError(0.8, 11, 10)).toThrow(RangeError);
    expect(() => marginOfError(0.8, 0, 10)).toThrow(RangeError);
  });
});

describe('the mean level', () => {
  test('of example E is exactly 445/114, shown as 3.9035', () => {
    const mean = meanLevel([2, 7, 21, 54, 30]) ?? rational(0);
    expect(mean).toEqual(rational(445, 114));
    expect(roundHalfUp(mean, 4)).toBe('3.9035');
  });

  test('there is none when nobody answered', () => {
    expect(meanLevel([0, 0, 0])).toBeUndefined();
  });
});
