import { describe, expect, test } from 'vitest';
import { groupResults } from '#server/results/group-results.ts';
import { meanTold } from '#server/results/overview/mean-told.ts';
import { overviewOf } from '#server/results/overview/overview.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { huyenTung2024 as campaign } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { GroupCode } from '#surveys/ids.ts';
import { proportion } from '#surveys/statistics/proportion.ts';
import { publishableLevels } from '#surveys/statistics/suppression.ts';
import { filled } from '../filled.ts';
import { summaryOf } from '../summary-of.ts';

const citizens = GroupCode.parse('citizens');
const leaders = GroupCode.parse('leaders');
const responses = [...filled(campaign, citizens, 160, 5), ...filled(campaign, leaders, 40, 6)];

const ofPopulation = (population: number): Campaign => ({
  ...campaign,
  groups: campaign.groups.map((group) => (group.code === citizens ? { ...group, population } : group)),
});

function citizensIn(whole: Campaign) {
  const found = groupResults(whole, summaryOf(whole, responses), citizens);
  const [round] = found?.rounds ?? [];
  if (!found || !round) throw new Error('citizens have no results');
  return { found, round };
}

describe('all groups at a glance', () => {
  const { groups } = overviewOf(campaign, summaryOf(campaign, responses));

  test('every group of the campaign is there, with its number against the quota', () => {
    expect(groups.map(({ code }) => code)).toEqual(campaign.groups.map(({ code }) => code));
    const wanted = campaign.quotas
      .filter(({ group }) => group === citizens)
      .reduce((sum, { n }) => sum + n, 0);
    expect(groups[0]).toMatchObject({ code: 'citizens', quota: wanted });
    expect(wanted).toBeGreaterThan(0);
  });

  test('says nothing that the group’s own page does not say', () => {
    const { found, round } = citizensIn(campaign);
    const own = groups.find(({ code }) => code === citizens);
    expect(own).toMatchObject({ counted: found.counted, indexPercent: round.indexPercent });
    for (const item of own?.items ?? []) {
      const there = round.factors.flatMap(({ items }) => items).find(({ key }) => key === item.key);
      expect(item.favourableShare).toEqual(there?.favourableShare);
    }
    expect(own?.items.length).toBeGreaterThan(10);
  });

  test('a group that assesses bodies has them in the place of an index of its own', () => {
    const own = groups.find(({ code }) => code === leaders);
    expect(own?.indexPercent).toBeNull();
    expect(own?.bodies.map(({ target }) => target.code)).toEqual(campaign.targets.map(({ code }) => code));
  });

  test('a group that nobody answered for has a number and no figure', () => {
    const empty = groups.find(({ counted }) => counted === 0);
    expect(empty).toMatchObject({ indexPercent: null, certainty: null, factors: [], items: [], bodies: [] });
  });
});

describe('how sure a figure is', () => {
  test('each index that is told has an interval around it, and none that is not', () => {
    const { round } = citizensIn(campaign);
    for (const { indexPercent, certainty } of [round, ...round.factors]) {
      expect(certainty === null).toBe(indexPercent === null);
      if (!certainty) continue;
      const share = Number(indexPercent) / 100;
      expect(certainty.interval.low).toBeLessThan(share);
      expect(certainty.interval.high).toBeGreaterThan(share);
    }
    expect(round.indexPercent).not.toBeNull();
  });

  test('where the population is known every interval is narrower, by Wilson’s with the correction', () => {
    const small = citizensIn(ofPopulation(200));
    const item = small.round.factors[0]?.items[0];
    const { share, interval } = item?.favourableShare ?? {};
    const n = item?.n ?? 0;
    expect(interval).toEqual(proportion(Math.round((share ?? 0) * n), n, 200)?.interval);
    const width = ({ certainty }: typeof small.round) =>
      (certainty?.interval.high ?? 0) - (certainty?.interval.low ?? 0);
    expect(width(small.round)).toBeLessThan(width(citizensIn(campaign).round));
  });

  test('a population smaller than those who answered is no population', () => {
    expect(citizensIn(ofPopulation(100)).found.group.population).toBeNull();
    expect(citizensIn(ofPopulation(100)).round).toEqual(citizensIn(campaign).round);
  });

  test('of twelve answers it is said that they are not enough to conclude from', () => {
    const few = groupResults(campaign, summaryOf(campaign, filled(campaign, citizens, 12, 3)), citizens);
    const told = few?.rounds[0]?.factors.flatMap(({ items }) => items).filter((item) => item.favourableShare);
    expect(told?.length).toBeGreaterThan(0);
    for (const item of told ?? []) expect(item.favourableShare?.conclusion).toBe('too_few');
  });

  test('an item’s mean is told where its levels are, with its interval, and withheld where some are joined', () => {
    const items = citizensIn(campaign).round.factors.flatMap(({ items }) => items);
    const told = items.filter(({ mean }) => mean !== null);
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(items.length);
    for (const { segments, mean } of told) {
      const total = segments.reduce((sum, { from, count }) => sum + from * count, 0);
      const n = segments.reduce((sum, { count }) => sum + count, 0);
      expect(Number(mean?.level)).toBeCloseTo(total / n, 1);
      expect(mean?.interval?.low).toBeLessThan(total / n);
      expect(segments.every(({ from, to }) => from === to)).toBe(true);
    }
  });

  test('the mean of example E is 3.90, from 3.73 to 4.07, and wider beside joined levels', () => {
    const levels = [2, 7, 21, 54, 30];
    const apart = levels.map((count, at) => ({ from: at + 1, to: at + 1, count }));
    expect(meanTold(levels, apart, undefined)).toMatchObject({ level: '3.90', conclusion: 'enough' });
    expect(meanTold(levels, apart, undefined)?.interval?.low).toBeCloseTo(3.7325, 4);
    const joined = publishableLevels(levels);
    expect(meanTold(levels, joined, undefined)?.interval?.low).toBeLessThan(3.7325);
    expect(meanTold([], [], undefined)).toBeNull();
  });
});
