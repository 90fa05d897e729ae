import { describe, expect, test } from 'vitest';
import { Campaign, campaignStates, canBecome } from '#surveys/campaigns/campaign.ts';
import { huyenTung2024 } from '#surveys/campaigns/reference/huyen-tung-2024.ts';

describe('the states of a campaign', () => {
  test('lead from draft to trial or open, and from both to closed; nothing leads back', () => {
    const steps = campaignStates.flatMap((from) =>
      campaignStates.filter((to) => canBecome(from, to)).map((to) => `${from} → ${to}`),
    );
    expect(steps).toEqual(['draft → trial', 'draft → open', 'trial → closed', 'open → closed']);
  });
});

describe('a campaign', () => {
  const refused = (changes: object) => {
    const { success, error } = Campaign.safeParse({ ...huyenTung2024, ...changes });
    return success ? undefined : error.issues[0]?.message;
  };
  const [group] = huyenTung2024.groups;
  const [point] = huyenTung2024.points;
  const [target] = huyenTung2024.targets;
  const [quota] = huyenTung2024.quotas;

  test('is read back as it was written', () => {
    expect(Campaign.parse(JSON.parse(JSON.stringify(huyenTung2024)))).toEqual(huyenTung2024);
  });

  test('may last one day, but does not end before it begins', () => {
    expect(refused({ firstDay: '2024-10-31' })).toBeUndefined();
    expect(refused({ firstDay: '2024-11-01' })).toBe('the last day comes before the first');
  });

  test('has days that exist', () => {
    expect(refused({ lastDay: '2024-11-31' })).toBe('a day that exists, YYYY-MM-DD');
  });

  test('never turns from a trial into an official one', () => {
    expect(refused({ state: 'open', isTrial: true })).toBe('a trial is never official');
    expect(refused({ state: 'trial', isTrial: false })).toBe('a trial is never official');
    expect(refused({ state: 'closed', isTrial: true })).toBeUndefined();
  });

  test('names every group, point, target and quota once', () => {
    expect(refused({ groups: [group, group], quotas: [] })).toBe('a group twice');
    expect(refused({ points: [point, point], quotas: [] })).toBe('a collection point twice');
    expect(refused({ targets: [target, target] })).toBe('a target twice');
    expect(refused({ quotas: [quota, { ...quota, n: 9 }] })).toBe('a quota twice');
  });

  test('sets no quota for a group or collection point that it does not have', () => {
    const stray = 'a quota of a group or collection point that is not there';
    expect(refused({ quotas: [{ ...quota, group: 'tourists' }] })).toBe(stray);
    expect(refused({ quotas: [{ ...quota, point: 'moon' }] })).toBe(stray);
  });
});
