import { describe, expect, test } from 'vitest';
import { adjustLevels, readingOf } from '#surveys/statistics/adjusted.ts';
import { proportion, wilsonInterval } from '#surveys/statistics/proportion.ts';
import { kishSize, weightCells } from '#surveys/statistics/weights.ts';

/** STAT 506 of Penn State, lesson 6.3: 20 men of 180 lb and 80 women of 120 lb, of a population half and half. */
const men = { key: 'men', population: 500, planned: 50 };
const women = { key: 'women', population: 500, planned: 50 };

describe('weights by cell', () => {
  test('make 20 men and 80 women stand for as many people', () => {
    expect(
      weightCells([
        { ...men, n: 20 },
        { ...women, n: 80 },
      ]),
    ).toEqual({
      code: 'weighted',
      cells: [
        { key: 'men', weight: 25, design: 10, adjustment: 2.5 },
        { key: 'women', weight: 6.25, design: 10, adjustment: 0.625 },
      ],
      notAnswered: [],
      coveredShare: 1,
      effectiveN: 64,
      designEffect: 100 / 64,
    });
  });

  test('Kish’s effective size is n where all weigh the same, whatever the unit', () => {
    expect(kishSize([{ n: 30, weight: 7 }])).toBeCloseTo(30, 12);
    expect(
      kishSize([
        { n: 2, weight: 1 },
        { n: 1, weight: 4 },
      ]),
    ).toBe(2);
    expect(kishSize([])).toBe(0);
  });

  test('without a quota there is a weight alone', () => {
    const weighting = weightCells([
      { key: 'a', population: 10, n: 4 },
      { key: 'b', population: 9, planned: 0, n: 3 },
    ]);
    expect(weighting).toMatchObject({
      cells: [
        { key: 'a', weight: 2.5 },
        { key: 'b', weight: 3 },
      ],
    });
    expect(JSON.stringify(weighting)).not.toContain('design"');
  });

  test('a quota of one is a quota', () => {
    expect(weightCells([{ key: 'a', population: 9, planned: 1, n: 3 }])).toMatchObject({
      cells: [{ key: 'a', weight: 3, design: 9, adjustment: 1 / 3 }],
    });
  });

  test('name the cells of which nobody answered, and how much of the population is left', () => {
    expect(
      weightCells([
        { key: 'here', population: 300, n: 10 },
        { key: 'silent', population: 100, n: 0 },
        { key: 'empty', population: 0, n: 0 },
        { key: 'unknown', population: undefined, n: 0 },
      ]),
    ).toMatchObject({ notAnswered: ['silent'], coveredShare: 0.75, effectiveN: 10, designEffect: 1 });
  });

  test('are not made up where the size of a cell is not known', () => {
    const cells = [
      { key: 'a', population: undefined, n: 3 },
      { key: 'b', population: 0, n: 1 },
      { key: 'c', population: 9, n: 1 },
    ];
    expect(weightCells(cells)).toEqual({ code: 'unknown_population', cells: ['a', 'b'] });
    expect(weightCells([{ key: 'a', population: 9, n: 0 }])).toEqual({ code: 'no_answers' });
  });
});

describe('an item raw and adjusted', () => {
  // level 2 stands for 180 lb, level 1 for 120 lb
  const cells = [
    { ...men, levels: [0, 20] },
    { ...women, levels: [80, 0] },
  ];
  const pounds = (level: number) => 120 + 60 * (level - 1);

  test('132 lb become 150 lb', () => {
    const both = adjustLevels(cells, [2]);
    expect(both?.n).toBe(100);
    expect(pounds(both?.raw.mean ?? 0)).toBeCloseTo(132, 12);
    expect(pounds(both?.adjusted?.mean ?? 0)).toBeCloseTo(150, 12);
    expect(both?.raw.share).toBeCloseTo(0.2, 14);
    expect(both?.adjusted?.share).toBeCloseTo(0.5, 14);
  });

  test('the adjusted share is as sure as 64 answers, the raw one as 100 of 1,000 people', () => {
    const both = adjustLevels(cells, [2]);
    expect(both?.adjusted?.interval).toEqual(wilsonInterval(0.5, 64));
    expect(both?.adjusted?.effectiveN).toBe(64);
    expect(both?.raw.interval).toEqual(proportion(20, 100, 1000)?.interval);
  });

  test('where a size is not known the raw figure stands alone, as one of anybody', () => {
    const both = adjustLevels([{ ...men, population: undefined, levels: [0, 20] }, ...cells.slice(1)], [2]);
    expect(both?.adjusted).toBeUndefined();
    expect(both?.weighting).toEqual({ code: 'unknown_population', cells: ['men'] });
    expect(both?.raw.interval).toEqual(proportion(20, 100)?.interval);
  });

  test('a size that its answers exceed is no size', () => {
    const both = adjustLevels([{ key: 'a', population: 9, levels: [5, 5] }], [2]);
    expect(both?.raw.interval).toEqual(proportion(5, 10)?.interval);
    const everybody = adjustLevels([{ key: 'a', population: 10, levels: [5, 5] }], [2]);
    expect(everybody?.raw.interval).toEqual({ low: 0.5, high: 0.5 });
  });

  test('several levels can be favourable, and nobody has no figure', () => {
    expect(readingOf([{ weight: 1, levels: [1, 1, 2, 3, 3] }], [4, 5], 10)).toMatchObject({
      share: 0.6,
      mean: 3.6,
    });
    expect(adjustLevels([{ ...men, levels: [0, 0] }], [2])).toBeUndefined();
    expect(adjustLevels([], [2])).toBeUndefined();
  });
});
