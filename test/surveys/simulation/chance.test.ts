import { describe, expect, it } from 'vitest';
import { trialCampaign } from '#surveys/campaigns/reference/trial.ts';
import { chanceFrom } from '#surveys/simulation/chance.ts';
import { drawMeeting } from '#surveys/simulation/meeting.ts';

describe('chance that can be repeated', () => {
  const chance = chanceFrom('a seed');
  const draws = Array.from({ length: 20_000 }, () => ({ share: chance.share(), normal: chance.normal() }));
  const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

  it('is spread evenly from 0 to 1', () => {
    expect(mean(draws.map(({ share }) => share))).toBeCloseTo(0.5, 1);
    for (let tenth = 0; tenth < 10; tenth++) {
      const inside = draws.filter(({ share }) => Math.floor(share * 10) === tenth).length;
      expect(inside / draws.length).toBeCloseTo(0.1, 1);
    }
  });

  it('strays from 0 by 1 where it is normal', () => {
    expect(mean(draws.map(({ normal }) => normal))).toBeCloseTo(0, 1);
    expect(mean(draws.map(({ normal }) => normal ** 2))).toBeCloseTo(1, 1);
  });

  it('follows the weights, and draws nothing where there is no weight', () => {
    const drawn = Array.from({ length: 4000 }, () =>
      chance.weighted(['a', 'b'], (one) => (one === 'a' ? 3 : 1)),
    );
    expect(drawn.filter((one) => one === 'a').length / drawn.length).toBeCloseTo(0.75, 1);
    expect(chance.weighted(['a'], () => 0)).toBeUndefined();
  });
});

describe('where respondents are met', () => {
  const campaign = trialCampaign('2026-02-01');
  const until = new Date('2026-02-20T03:00:00Z');
  const chance = chanceFrom('meetings');
  const meetings = Array.from({ length: 2000 }, () => drawMeeting(campaign, until, chance));

  it('is within the quota, at many collection points and in several ways', () => {
    for (const meeting of meetings) {
      const quota = campaign.quotas.find(
        ({ group, point }) => group === meeting?.group && point === meeting.point,
      );
      expect(quota?.n).toBeGreaterThan(0);
    }
    expect(new Set(meetings.map((meeting) => meeting?.point)).size).toBe(19);
    expect(new Set(meetings.map((meeting) => meeting?.mode)).size).toBe(4);
  });

  it('is never before the campaign has opened or after the present', () => {
    const instants = meetings.map((meeting) => meeting?.at.getTime() ?? 0);
    expect(Math.min(...instants)).toBeGreaterThanOrEqual(Date.parse('2026-01-31T17:00:00Z'));
    expect(Math.max(...instants)).toBeLessThanOrEqual(until.getTime());
  });
});
