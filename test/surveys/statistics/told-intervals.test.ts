import { describe, expect, test } from 'vitest';
import { certaintyOf } from '#surveys/statistics/average-share.ts';
import { errorOf, meanInterval } from '#surveys/statistics/mean-interval.ts';
import { meanIntervalOfSegments } from '#surveys/statistics/mean-of-segments.ts';
import { momentsOf } from '#surveys/statistics/moments.ts';
import { proportion, z95 } from '#surveys/statistics/proportion.ts';
import { publishableLevels } from '#surveys/statistics/suppression.ts';
import { fc } from '#test/support/chance.ts';

describe('how sure an average of shares is', () => {
  test('of one share it is Wilson’s interval: 8 of 10, 49.02 % to 94.33 %', () => {
    const sure = certaintyOf(0.8, [10]);
    expect(sure?.interval).toEqual(proportion(8, 10)?.interval);
    expect(sure?.interval.low).toBeCloseTo(0.4902, 4);
    expect(sure?.interval.high).toBeCloseTo(0.9433, 4);
    expect(sure?.conclusion).toBe('too_few');
  });

  test('counts the fewest answers, and a small population narrows it', () => {
    expect(certaintyOf(0.8, [400, 10, 90])).toEqual(certaintyOf(0.8, [10]));
    expect(certaintyOf(0.8, [10], 20)?.interval).toEqual(proportion(8, 10, 20)?.interval);
    expect(certaintyOf(0.8, [114])?.conclusion).toBe('enough');
    expect(certaintyOf(0.5, [])).toBeUndefined();
    expect(certaintyOf(0.5, [0, 12])).toBeUndefined();
    expect(() => certaintyOf(0.5, [12], 10)).toThrow(RangeError);
  });

  test('is never narrower than if all answers of a person moved together', () => {
    const shares = fc.array(
      fc.record({ p: fc.double({ min: 0, max: 1, noNaN: true }), n: fc.integer({ min: 5, max: 900 }) }),
      {
        minLength: 1,
        maxLength: 9,
      },
    );
    fc.assert(
      fc.property(shares, (all) => {
        const together = all.reduce((sum, { p, n }) => sum + Math.sqrt((p * (1 - p)) / n), 0) / all.length;
        const average = all.reduce((sum, { p }) => sum + p, 0) / all.length;
        const fewest = Math.min(...all.map(({ n }) => n));
        expect(together).toBeLessThanOrEqual(Math.sqrt((average * (1 - average)) / fewest) + 1e-12);
      }),
    );
    // two statements that everybody answered alike: the average varies as one of them does
    const { low = 0, high = 0 } = certaintyOf(0.7368, [114, 114])?.interval ?? {};
    expect((high - low) / 2).toBeCloseTo(z95 * Math.sqrt((0.7368 * 0.2632) / 114), 2);
  });
});

describe('the interval of a mean beside joined levels', () => {
  const apart = (...counts: number[]) => counts.map((count, at) => ({ from: at + 1, to: at + 1, count }));

  test('is the usual one where nothing is joined: example E, 3.7325 to 4.0745', () => {
    const interval = meanIntervalOfSegments(apart(2, 7, 21, 54, 30), 445 / 114, 5);
    expect(interval).toEqual(meanInterval([2, 7, 21, 54, 30])?.interval);
    expect(interval?.low).toBeCloseTo(3.7325, 4);
  });

  test('is the same for all answers that look the same: it tells nothing of what was joined', () => {
    const seen = [
      { from: 1, to: 3, count: 10 },
      { from: 4, to: 5, count: 20 },
    ];
    // 0·4·6 and 2·0·8 below, 12·8 above: the mean is the same, so is what is told
    const one = [0, 4, 6, 12, 8];
    const other = [2, 0, 8, 12, 8];
    expect(momentsOf(one)?.mean).toBe(momentsOf(other)?.mean);
    expect(momentsOf(one)?.variance).not.toBe(momentsOf(other)?.variance);
    // by hand: total 114 of at least 1·10 + 4·20 = 90; 20 lifted by (4 → 5) give 20·9, the other 4 by (1 → 3) give 4·4
    const variance = (30 * (10 + 320 + 180 + 16) - 114 ** 2) / (30 * 29);
    const error = errorOf({ n: 30, mean: 3.8, variance }) ?? Number.NaN;
    expect(meanIntervalOfSegments(seen, 3.8, 5)?.low).toBeCloseTo(3.8 - error, 12);
    expect(meanIntervalOfSegments(seen, 3.8, 5)?.high).toBeCloseTo(3.8 + error, 12);
  });

  test('is never narrower than that of the answers themselves', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 5, maxLength: 5 }), (levels) => {
        const own = meanInterval(levels);
        const segments = publishableLevels(levels, 5, 'mean');
        if (!own?.interval || segments.length === 0) return;
        const told = meanIntervalOfSegments(segments, own.mean, 5);
        expect(told?.low).toBeLessThanOrEqual(own.interval.low + 1e-9);
        expect(told?.high).toBeGreaterThanOrEqual(own.interval.high - 1e-9);
      }),
    );
  });

  test('there is none where all stand at one end', () => {
    expect(meanIntervalOfSegments([{ from: 1, to: 5, count: 12 }], 5, 5)).toBeUndefined();
  });
});
