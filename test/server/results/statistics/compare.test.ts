import { describe, expect, test } from 'vitest';
import { compareSides } from '#server/results/statistics/compare.ts';
import { sideOf } from '#server/results/statistics/headline.ts';
import { trendOf } from '#server/results/statistics/trends.ts';
import { CampaignId, GroupCode } from '#surveys/ids.ts';
import { filled } from '../filled.ts';
import { summaryOf } from '../summary-of.ts';
import { campaignAt, citizensOf, content } from './cast.ts';

const before = campaignAt({ a: 1000 });
const after = { ...before, id: CampaignId.parse('2025'), firstDay: '2025-09-01', lastDay: '2025-10-31' };
const isAfter = { campaign: after };

const compared = (first: [number, number], second: [number, number], samePeople = false) =>
  compareSides(citizensOf(before, content(...first)), citizensOf(after, content(...second, isAfter)), {
    samePeople,
  });

describe('a group in two campaigns', () => {
  test('56 of 70 and then 48 of 80 are 20.0 points less, by Welch’s test p = 0.0071, with Holm six times that', () => {
    const { kind, rows } = compared([56, 70], [48, 80]);
    expect(kind).toBe('composites');
    // Welch by hand: s² = .8·.2·70/69, .6·.4·80/79; SE = √(.0023188 + .0030380) = .07319; t = −2.7326, df 147.2
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatchObject({
      code: 'headline',
      first: { percent: '80.0', n: 70 },
      second: { percent: '60.0', n: 80 },
      difference: '-20.0',
      // −0.2 ± 1.9762 · .07319 = −34.5 … −5.5, outward to whole points below 100 ballots
      interval: { low: '-35', high: '-5' },
      pValue: '0.042',
      isClear: true,
    });
  });

  test('with fewer than 30 ballots on a side nothing is tested, and that is said', () => {
    const { rows, cautions } = compared([20, 29], [30, 50]);
    expect(rows[0]).toMatchObject({ difference: '-9.0', interval: null, pValue: null, isClear: false });
    expect(cautions).toEqual(['not_drawn_at_random', 'few_answers']);
  });

  test('what has to be said: nobody was drawn, the same people, many tests', () => {
    expect(compared([56, 70], [48, 80], true).cautions).toEqual([
      'not_drawn_at_random',
      'same_people',
      'many_comparisons',
    ]);
  });

  test('a shift from the web to paper is a caution', () => {
    const { cautions } = compareSides(
      citizensOf(before, content(30, 40)),
      citizensOf(after, [...content(15, 20, isAfter), ...content(15, 20, { ...isAfter, mode: 'paper' })]),
      { samePeople: false },
    );
    expect(cautions).toContain('modes_shifted');
  });

  test('a figure that one side does not tell is counted, not compared', () => {
    const { rows, untold } = compared([2, 4], [30, 50]);
    expect(rows).toEqual([]);
    expect(untold).toBe(6);
  });
});

describe('two groups of one campaign', () => {
  const sides = (first: string, second: string) =>
    [first, second].map((code) => {
      const group = GroupCode.parse(code);
      const responses = filled(before, group, 80, 4).map((one) => ({
        ...one,
        disposition: 'complete' as const,
      }));
      const side = sideOf(before, summaryOf(before, responses), group);
      if (!side) throw new Error(`there is no ${code}`);
      return side;
    });

  test('with different questionnaires are compared on the items whose words they share', () => {
    const [citizens, quick] = sides('citizens', 'quick');
    if (!citizens || !quick) throw new Error('a side is missing');
    const found = compareSides(citizens, quick, { samePeople: false });
    expect(found.rows.length).toBeGreaterThan(0);
    for (const { difference, first, second } of found.rows) {
      expect(Number(difference)).toBeCloseTo(Number(second.percent) - Number(first.percent), 9);
    }
  });

  test('that share nothing have nothing to compare', () => {
    const [officials, quick] = sides('officials', 'quick');
    if (!officials || !quick) throw new Error('a side is missing');
    expect(compareSides(officials, quick, { samePeople: false }).rows).toEqual([]);
  });
});

describe('the trend of a group', () => {
  test('has its campaigns in order, each with its interval', () => {
    const sides = [citizensOf(after, content(48, 80, isAfter)), citizensOf(before, content(56, 70))];
    const [latest] = sides;
    if (!latest) throw new Error('no campaign');
    const { points } = trendOf(latest, sides);
    expect(points.map(({ campaign, n, index }) => [campaign.id, n, index?.percent])).toEqual([
      ['2024', 70, '80.0'],
      ['2025', 80, '60.0'],
    ]);
    expect(points.every(({ isComparable, isSameWording }) => isComparable && isSameWording)).toBe(true);
  });
});
