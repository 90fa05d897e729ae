import { describe, expect, test } from 'vitest';
import { testIndependence } from '#surveys/statistics/independence.ts';
import { modeEffect } from '#surveys/statistics/mode-effect.ts';
import { wilsonInterval } from '#surveys/statistics/proportion.ts';

describe('the test of independence', () => {
  test('gender and party of Agresti 2007, table 2.5: χ² = 30.07, df = 2, p = 2.954e-07', () => {
    const tested = testIndependence([
      [762, 327, 468],
      [484, 239, 477],
    ]);
    expect(tested?.chiSquared).toBeCloseTo(30.070149095754672, 10);
    expect(tested?.degreesOfFreedom).toBe(2);
    expect(tested?.pValue).toBeCloseTo(2.9535891832117595e-7, 15);
    expect(tested?.cramersV).toBeCloseTo(Math.sqrt(30.070149095754672 / 2757), 12);
    expect(tested?.isRough).toBe(false);
  });

  test('three rows of five levels are as SciPy has them', () => {
    const tested = testIndependence([
      [2, 7, 21, 54, 30],
      [8, 12, 30, 40, 10],
      [1, 0, 3, 9, 7],
    ]);
    expect(tested?.chiSquared).toBeCloseTo(22.310304107277243, 10);
    expect(tested?.degreesOfFreedom).toBe(8);
    expect(tested?.pValue).toBeCloseTo(0.004372327545953578, 13);
    expect(tested?.isRough).toBe(true);
  });

  test('leaves out what is empty, and has nothing to say of a single row or column', () => {
    expect(
      testIndependence([
        [10, 0, 20],
        [0, 0, 0],
        [20, 0, 10],
      ]),
    ).toEqual(
      testIndependence([
        [10, 20],
        [20, 10],
      ]),
    );
    expect(testIndependence([[10, 20], [], [20]])?.degreesOfFreedom).toBe(1);
    expect(
      testIndependence([
        [10, 20],
        [0, 0],
      ]),
    ).toBeUndefined();
    expect(
      testIndependence([
        [10, 0],
        [5, 0],
      ]),
    ).toBeUndefined();
    expect(testIndependence([])).toBeUndefined();
  });

  test('a row or column of one answer is not empty', () => {
    expect(
      testIndependence([
        [1, 0],
        [5, 5],
      ])?.degreesOfFreedom,
    ).toBe(1);
    expect(
      testIndependence([
        [9, 1],
        [5, 0],
      ])?.degreesOfFreedom,
    ).toBe(1);
  });

  test('a row that ends early has none of the rest', () => {
    expect(testIndependence([[10, 20], [20]])).toEqual(
      testIndependence([
        [10, 20],
        [20, 0],
      ]),
    );
  });

  test('a perfect connection has V = 1', () => {
    expect(
      testIndependence([
        [10, 0, 0],
        [0, 10, 0],
        [0, 0, 10],
      ])?.cramersV,
    ).toBeCloseTo(1, 12);
    expect(
      testIndependence([
        [10, 0, 5],
        [0, 10, 0],
      ])?.cramersV,
    ).toBeCloseTo(1, 12);
  });

  test('is rough when more than a fifth of the cells expect fewer than five, or one expects less than one', () => {
    // expected 5 in every cell, then 4.75 in half of them
    expect(
      testIndependence([
        [5, 5],
        [5, 5],
      ])?.isRough,
    ).toBe(false);
    expect(
      testIndependence([
        [5, 5],
        [4, 5],
      ])?.isRough,
    ).toBe(true);
    // of ten cells two expect 4: exactly a fifth
    const fifth = [
      [4, 20, 20, 20, 20],
      [4, 20, 20, 20, 20],
    ];
    expect(testIndependence(fifth)?.isRough).toBe(false);
    // two of ten again, but each expects half an answer
    expect(
      testIndependence([
        [1, 20, 20, 20, 20],
        [0, 20, 20, 20, 20],
      ])?.isRough,
    ).toBe(true);
    expect(
      testIndependence([
        [1, 20, 20, 20, 20],
        [1, 20, 20, 20, 20],
      ])?.isRough,
    ).toBe(false);
  });
});

describe('the effect of the mode', () => {
  /** Both modes answer alike at each point; paper was used where people are content. */
  const composed = [
    { web: [16, 4], paper: [40, 10] },
    { web: [10, 40], paper: [2, 8] },
  ];

  test('is none where every point answers alike, though the raw figures differ', () => {
    const effect = modeEffect(composed, [2]);
    expect(effect?.byMode.map(({ mode, n }) => [mode, n])).toEqual([
      ['web', 70],
      ['paper', 60],
    ]);
    const [web, paper] = effect?.byMode ?? [];
    expect(web?.raw.share).toBeCloseTo(44 / 70, 12);
    expect(paper?.raw.share).toBeCloseTo(18 / 60, 12);
    // 70 of 130 answered at the first point: 0.2·70/130 + 0.8·60/130
    expect(web?.adjusted.share).toBeCloseTo(62 / 130, 12);
    expect(paper?.adjusted.share).toBeCloseTo(62 / 130, 12);
    expect(effect?.pooled.share).toBeCloseTo(62 / 130, 12);
    expect(effect?.pooled.mean).toBeCloseTo(1 + 62 / 130, 12);
    expect(effect?.pooled.interval).toEqual(wilsonInterval(62 / 130, 130));
    expect(web?.coveredShare).toBe(1);
  });

  test('the interval of an adjusted figure pays for the weights', () => {
    const [web] = modeEffect(composed, [2])?.byMode ?? [];
    // weights 70/20 for twenty answers, 60/50 for fifty: 130² ÷ (20·3.5² + 50·1.2²)
    expect(web?.adjusted.effectiveN).toBeCloseTo(16900 / 317, 12);
    expect(web?.raw.effectiveN).toBe(70);
  });

  test('a mode that was not used somewhere says how much of the whole it speaks for', () => {
    const effect = modeEffect([{ web: [5, 15], paper: [10, 10] }, { web: [30, 30] }], [2]);
    const [web, paper] = effect?.byMode ?? [];
    expect(paper?.coveredShare).toBeCloseTo(0.4, 12);
    expect(paper?.adjusted.share).toBeCloseTo(0.5, 12);
    expect(web?.adjusted.share).toBeCloseTo(0.4 * 0.75 + 0.6 * 0.5, 12);
  });

  test('all four modes stand side by side, in their order', () => {
    const stratum = { web: [1, 2], tablet_self: [2, 1], tablet_assisted: [0, 3], paper: [3, 0] };
    const effect = modeEffect([stratum], [2]);
    expect(effect?.byMode.map(({ mode, raw }) => [mode, raw.mean])).toEqual([
      ['web', 5 / 3],
      ['tablet_self', 4 / 3],
      ['tablet_assisted', 2],
      ['paper', 1],
    ]);
  });

  test('nobody has no figure', () => {
    expect(modeEffect([{ web: [0, 0] }, {}], [2])).toBeUndefined();
    expect(modeEffect([], [2])).toBeUndefined();
  });
});
