import { describe, expect, test } from 'vitest';
import { weightsOf } from '#server/results/statistics/weights.ts';
import { type ballots, campaignAt, citizensOf, content } from './cast.ts';

const sizes = { a: 1000, b: 1000, c: 2000 };
const evenly = [
  content(36, 40, { point: 'a' }),
  content(20, 40, { point: 'b' }),
  content(8, 40, { point: 'c' }),
].flat();
const of = (points: Parameters<typeof campaignAt>[0], responses: ReturnType<typeof ballots>) =>
  weightsOf(citizensOf(campaignAt(points), responses));

describe('weights of a group by collection point', () => {
  test('64 of 120 are 53.3 % raw; with half of the people at c it is (0.9 + 0.5 + 2 · 0.2) / 4 = 45.0 %', () => {
    const weights = of(sizes, evenly);
    expect(weights.standing).toBe('weighted');
    expect(weights.figures[0]).toMatchObject({
      code: 'headline',
      raw: { percent: '53.3' },
      adjusted: { percent: '45.0' },
    });
  });

  test('a ballot of c stands for 50 people = 2,000 : 20 wanted × 20 : 40 came; Kish: 4000² : 150,000 = 106.7', () => {
    const weights = of(sizes, evenly);
    expect(
      weights.rows.map(({ n, population, planned, design, adjustment, weight }) => [
        n,
        population,
        planned,
        design,
        adjustment,
        weight,
      ]),
    ).toEqual([
      [40, 1000, 20, '50.00', '0.50', '25.00'],
      [40, 1000, 20, '50.00', '0.50', '25.00'],
      [40, 2000, 20, '100.00', '0.50', '50.00'],
    ]);
    expect(weights).toMatchObject({ effectiveN: '106.7', designEffect: '1.13', coveredPercent: '100.0' });
  });

  test('the size of the group is shared out over its points by their people', () => {
    const campaign = campaignAt(sizes);
    const groups = campaign.groups.map((group) => ({ ...group, population: 2000 }));
    const { rows } = weightsOf(citizensOf({ ...campaign, groups }, evenly));
    expect(rows.map(({ population }) => population)).toEqual([500, 500, 1000]);
  });

  test('the people of the points are whole, and add up to the group: 2,000 over three equal points', () => {
    const campaign = campaignAt({ a: 500, b: 500, c: 500 });
    const groups = campaign.groups.map((group) => ({ ...group, population: 2000 }));
    const { rows } = weightsOf(citizensOf({ ...campaign, groups }, evenly));
    expect(rows.map(({ population, weight }) => [population, weight])).toEqual([
      [667, '16.67'],
      [666, '16.67'],
      [667, '16.67'],
    ]);
  });

  test('points where nobody answered are named, with the share of the population that is left', () => {
    const weights = of({ ...sizes, d: 1000 }, evenly);
    expect(weights.notAnswered.map(({ vi }) => vi)).toEqual(['Tổ d']);
    expect(weights.coveredPercent).toBe('80.0');
  });

  test('where one point has no declared size there are no weights, and it is named', () => {
    const weights = of({ ...sizes, c: null }, evenly);
    expect(weights).toMatchObject({ standing: 'unknown_population', effectiveN: null });
    expect(weights.missing.map(({ vi }) => vi)).toEqual(['Tổ c']);
    expect(weights.figures[0]?.adjusted).toBeNull();
  });

  test('points with fewer than ten ballots are weighted together with their neighbour in the list', () => {
    const responses = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].flatMap((point) => content(3, 6, { point }));
    const weights = of({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1 }, responses);
    expect(weights.rows.map(({ points, n }) => [points.map(({ vi }) => vi).join(), n])).toEqual([
      ['Tổ a,Tổ b', 12],
      ['Tổ c,Tổ d', 12],
      ['Tổ e,Tổ f,Tổ g', 18],
    ]);
  });

  test('of two points the adjusted figure is not told: with the raw one it would tell both', () => {
    const weights = of({ a: 1000, b: 3000 }, [
      ...content(36, 40, { point: 'a' }),
      ...content(20, 40, { point: 'b' }),
    ]);
    expect(weights.standing).toBe('few_points');
    expect(weights.figures.map(({ adjusted }) => adjusted)).toEqual(weights.figures.map(() => null));
    expect(weights.effectiveN).toBe('64.0');
  });

  test('a group that came from one point, and one from which nothing came', () => {
    expect(of(sizes, content(10, 20)).standing).toBe('one_point');
    expect(of(sizes, []).standing).toBe('no_answers');
  });

  test('a point without a quota of the group has no known size', () => {
    const campaign = { ...campaignAt(sizes), quotas: [] };
    expect(weightsOf(citizensOf(campaign, evenly)).missing).toHaveLength(3);
  });
});
