import { describe, expect, test } from 'vitest';
import { type Circumstances, cautions, cautionsOf } from '#surveys/statistics/comparison/cautions.ts';
import { holmAdjusted } from '#surveys/statistics/comparison/holm.ts';

const sixty = { web: 30, tablet_self: 12, tablet_assisted: 12, paper: 6 };
const harmless: Circumstances = {
  first: sixty,
  second: sixty,
  drawnAtRandom: true,
  samePeople: false,
  sameWording: true,
  comparisons: 1,
};

describe('what has to be said beside a comparison', () => {
  test('nothing where nothing is wrong', () => {
    expect(cautionsOf(harmless)).toEqual([]);
  });

  test.each<[string, Partial<Circumstances>]>([
    ['not_drawn_at_random', { drawnAtRandom: false }],
    ['few_answers', { first: { web: 15, tablet_self: 6, tablet_assisted: 6, paper: 2 } }],
    ['few_answers', { second: { web: 15, tablet_self: 6, tablet_assisted: 6, paper: 2 } }],
    ['same_people', { samePeople: true }],
    ['wording_changed', { sameWording: false }],
    [
      'modes_shifted',
      {
        second: { web: 36, tablet_self: 12, tablet_assisted: 12, paper: 0 },
        first: { ...sixty, web: 29, paper: 7 },
      },
    ],
    ['many_comparisons', { comparisons: 2 }],
  ])('%s', (caution, change) => {
    expect(cautionsOf({ ...harmless, ...change })).toEqual([caution]);
  });

  test('a tenth more on the web is not yet a shift, and thirty are not few', () => {
    expect(cautionsOf({ ...harmless, second: { ...sixty, web: 36, paper: 0 } })).toEqual([]);
    const thirty = { web: 15, tablet_self: 6, tablet_assisted: 6, paper: 3 };
    expect(cautionsOf({ ...harmless, first: thirty })).toEqual([]);
  });

  test('nobody at all is few, and has no modes that could shift', () => {
    const nobody = { web: 0, tablet_self: 0, tablet_assisted: 0, paper: 0 };
    expect(cautionsOf({ ...harmless, first: nobody })).toEqual(['few_answers']);
    expect(cautionsOf({ ...harmless, second: nobody })).toEqual(['few_answers']);
  });

  test('stands in one order', () => {
    expect(
      cautionsOf({
        first: { web: 1, tablet_self: 0, tablet_assisted: 0, paper: 0 },
        second: sixty,
        drawnAtRandom: false,
        samePeople: true,
        sameWording: false,
        comparisons: 9,
      }),
    ).toEqual(cautions);
  });
});

describe('several tests together', () => {
  test('are raised step by step, the smallest most', () => {
    expect(holmAdjusted([0.01, 0.04, 0.03, 0.005]).map((p) => Number(p.toFixed(12)))).toEqual([
      0.03, 0.06, 0.06, 0.02,
    ]);
  });

  test('never fall below one another, nor rise above 1, and one alone stays as it is', () => {
    expect(holmAdjusted([0.5, 0.6])).toEqual([1, 1]);
    expect(holmAdjusted([0.04])).toEqual([0.04]);
    expect(holmAdjusted([])).toEqual([]);
  });
});
