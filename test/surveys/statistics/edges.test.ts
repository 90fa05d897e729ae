import { describe, expect, test } from 'vitest';
import { adjustLevels } from '#surveys/statistics/adjusted.ts';
import { ballotMoments } from '#surveys/statistics/ballot-moments.ts';
import { cautionsOf } from '#surveys/statistics/comparison/cautions.ts';
import { concludeMean, concludeShare } from '#surveys/statistics/conclusion.ts';
import { studentTwoSided } from '#surveys/statistics/distributions/student-t.ts';
import { effectiveSize } from '#surveys/statistics/finite-population.ts';
import { marginOfError } from '#surveys/statistics/margin-of-error.ts';
import { meanInterval } from '#surveys/statistics/mean-interval.ts';
import { meanIntervalOfSegments } from '#surveys/statistics/mean-of-segments.ts';
import { proportion } from '#surveys/statistics/proportion.ts';
import { publishableLevels, type Segment } from '#surveys/statistics/suppression.ts';

// What mutation testing found untested: each line here fails if the program is changed in one place (docs/recipes.md).

describe('conclusions at their limits', () => {
  test('a share’s interval of exactly 0.30 is too wide', () => {
    expect(concludeShare(0.5, { low: 0.2, high: 0.5 }, 100)).toBe('too_wide');
    expect(concludeShare(0.5, { low: 0.21, high: 0.5 }, 100)).toBe('enough');
  });

  test('a mean’s of exactly 0.30 of the scale is too wide', () => {
    expect(concludeMean({ low: 1.2, high: 2.4 }, 100, 5)).toBe('too_wide');
    expect(concludeMean({ low: 1.2, high: 2.39 }, 100, 5)).toBe('enough');
  });
});

describe('a small population', () => {
  test('of one who answered is known altogether', () => {
    expect(effectiveSize(1, 1)).toBe(Number.POSITIVE_INFINITY);
  });

  test('that is smaller than those who answered corrects nothing', () => {
    const cells = [{ key: 'a', population: 3, levels: [1, 0, 0, 2, 2] }];
    expect(adjustLevels(cells, [4, 5])?.raw).toMatchObject({ share: 0.8, effectiveN: 5 });
  });

  test('the margin of error is Cochran’s, to the last digit', () => {
    expect(marginOfError(0.5, 100, 1000)).toBeCloseTo(1.959963984540054 * 5 * Math.sqrt(900 / 999), 12);
    expect(marginOfError(0, 100, 1000)).toBe(0);
    expect(marginOfError(1, 100, 1000)).toBe(0);
  });

  test.each([
    [-0.01, 10, 20],
    [1.01, 10, 20],
    [0.5, 0, 20],
    [0.5, 21, 20],
  ])('there is no margin for %d from %i of %i', (share, n, size) => {
    expect(() => marginOfError(share, n, size)).toThrow(`a share of ${share} from ${n} of ${size}`);
  });

  test('what is no share is told', () => {
    expect(() => proportion(6, 5)).toThrow('6 of 5 is no share');
  });
});

describe('intervals of a mean', () => {
  test('of one answer, or where all are alike, there is none, but the mean is told', () => {
    expect(meanInterval([0, 1, 0])).toEqual({ n: 1, mean: 2, variance: 0, interval: undefined });
    expect(meanInterval([0, 0, 0, 7])).toEqual({ n: 7, mean: 4, variance: 0, interval: undefined });
  });

  test('beside joined levels it is as wide as the answers could spread: what lifts the mean stands high up', () => {
    const segments: Segment[] = [
      { from: 1, to: 2, count: 10 },
      { from: 3, to: 3, count: 0 },
      { from: 4, to: 5, count: 10 },
    ];
    const widest = meanInterval([10, 0, 0, 5, 5]);
    for (const order of [segments, segments.toReversed()]) {
      const told = meanIntervalOfSegments(order, 2.75, 5);
      expect(told?.low).toBeCloseTo(widest?.interval?.low ?? 0, 12);
      expect(told?.high).toBeCloseTo(widest?.interval?.high ?? 0, 12);
    }
  });

  test('two joined answers have one, none at all have none', () => {
    expect(meanIntervalOfSegments([{ from: 1, to: 2, count: 2 }], 1.5, 3)).toEqual({ low: 1, high: 3 });
    expect(meanIntervalOfSegments([], 3, 5)).toBeUndefined();
  });
});

test('Student’s t with one degree of freedom is Cauchy’s distribution, near the middle and far out', () => {
  for (const t of [0.001, 0.01, 0.5]) {
    expect(1 - studentTwoSided(t, 1)).toBeCloseTo((2 / Math.PI) * Math.atan(t), 11);
  }
  for (const t of [2, 1000, 1e6]) {
    expect(studentTwoSided(t, 1) / ((2 / Math.PI) * Math.atan(1 / t))).toBeCloseTo(1, 11);
  }
});

test('ballots worth 1, ½ and 0 have the mean ½ and the variance ¼; one ballot has none', () => {
  expect(ballotMoments({ n: 3, sum: 1.5, squares: 1.25 })).toEqual({ n: 3, mean: 0.5, variance: 0.25 });
  expect(ballotMoments({ n: 2, sum: 1, squares: 1 })).toEqual({ n: 2, mean: 0.5, variance: 0.5 });
  expect(ballotMoments({ n: 1, sum: 1, squares: 1 })).toBeUndefined();
  // sums of fractions are a hair off
  expect(ballotMoments({ n: 2, sum: 0.6, squares: 0.18 - 1e-17 * 4 })?.variance).toBe(0);
});

describe('which levels are joined', () => {
  const shown = (levels: readonly number[], k = 5, beside: 'nothing' | 'mean' = 'nothing') =>
    publishableLevels(levels, k, beside).map(({ from, to, count }) => `${from}-${to}:${count}`);

  test('where two ways are as good, the upper levels are left alone', () => {
    expect(shown([5, 1, 5])).toEqual(['1-2:6', '3-3:5']);
  });

  test('the way with most segments', () => {
    expect(shown([5, 0, 1, 1, 4])).toEqual(['1-1:5', '2-2:0', '3-5:6']);
  });

  test('exactly as many as may be shown are shown, also beside the mean', () => {
    expect(shown([0, 5, 5], 5, 'mean')).toEqual(['1-1:0', '2-2:5', '3-3:5']);
  });

  test('that all answered alike is told of thirty and not of fewer', () => {
    expect(shown([0, 0, 30])).toEqual(['1-1:0', '2-2:0', '3-3:30']);
    expect(shown([0, 0, 29])).toEqual(['1-3:29']);
  });

  test('three is the lowest threshold', () => {
    expect(shown([3, 3], 3)).toEqual(['1-1:3', '2-2:3']);
    expect(() => publishableLevels([3, 3], 2)).toThrow('cannot be hidden with k below 3');
  });
});

test('a side that nobody answered has shifted to no mode', () => {
  const nobody = { web: 0, tablet_self: 0, tablet_assisted: 0, paper: 0 };
  const about = { drawnAtRandom: true, samePeople: false, sameWording: true, comparisons: 1 };
  for (const [first, second] of [
    [nobody, { ...nobody, web: 50 }],
    [{ ...nobody, web: 50 }, nobody],
  ] as const) {
    // pairs, not lists
    expect(cautionsOf({ ...about, first, second })).toEqual(['few_answers']);
  }
});
