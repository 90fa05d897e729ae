import { beforeAll, describe, expect, test } from 'vitest';
import { insertQuestionnaire } from '#db/queries/questionnaires.ts';
import { insertResponses } from '#db/queries/responses.ts';
import { burstsIn } from '#server/results/quality/bursts.ts';
import { type Flagged, openFlags, readFlags } from '#server/results/quality/flagged.ts';
import { readSummary } from '#server/results/summary.ts';
import { huyenTung2024 as campaign } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import type { ResponseFlag } from '#surveys/responses/exclusions/exclusion.ts';
import { aResponse } from '#test/support/builders.ts';
import { describeOnBoth } from '#test/support/databases.ts';
import { khuoiLang, suspicious } from './flagged-campaign.ts';

const responses = suspicious(campaign);

describeOnBoth('the flags of what is stored', (open) => {
  let flagged: Flagged;
  beforeAll(async () => {
    for (const questionnaire of questionnaires.values()) await insertQuestionnaire(open().db, questionnaire);
    await insertResponses(open().db, responses);
    flagged = await readFlags(open().db, campaign, await readSummary(open().db, campaign, undefined));
  });

  const carrying = (flag: ResponseFlag) => flagged.responses.filter(({ flags }) => flags.has(flag));

  test('every whole ballot is looked at, and none is dropped', () => {
    const whole = responses.filter(({ disposition }) => disposition === 'complete').map(({ id }) => id);
    expect(flagged.responses.map(({ id }) => id).sort()).toEqual([...whole].sort());
  });

  test('straight lines are found, also of the honest who are content with everything', () => {
    const lines = carrying('straight_line');
    expect(lines.filter(({ point, day }) => point === khuoiLang && day === '2024-09-12')).toHaveLength(16);
    expect(lines.length).toBeLessThan(40);
  });

  test('who cannot have read it all is found', () => {
    expect(carrying('speeding')).toHaveLength(12);
  });

  test('copies of one ballot at a point and day are found, straight lines are not called copies', () => {
    const copies = carrying('near_duplicate');
    expect(copies.filter(({ day, point }) => day === '2024-09-15' && point === khuoiLang)).toHaveLength(14);
    expect(copies.filter(({ flags }) => flags.has('straight_line'))).toEqual([]);
  });

  test('are kept until one more response arrives', async () => {
    const { db } = open();
    const flagsOf = openFlags(db);
    const summary = await readSummary(db, campaign, undefined);
    const first = await flagsOf(campaign, summary);
    expect(await flagsOf(campaign, summary)).toBe(first);
    await insertResponses(db, [aResponse({ disposition: 'partial' })]);
    expect(await flagsOf(campaign, summary)).not.toBe(first);
  });

  test('a day with far more ballots than the others is a burst, told with its groups', async () => {
    const summary = await readSummary(open().db, campaign, undefined);
    const bursts = burstsIn(campaign, summary.field(), '2024-11-30').filter(
      ({ point }) => point === khuoiLang,
    );
    expect(bursts.map(({ day }) => day)).toEqual(expect.arrayContaining(['2024-09-12', '2024-09-15']));
    for (const { n, day, limit, groups, paper } of bursts) {
      expect(n).toBeGreaterThan(limit);
      expect(groups.reduce((sum, group) => sum + group.n, 0)).toBe(n);
      const onPaper = responses.filter(
        ({ point, receivedOn, mode }) => point === khuoiLang && receivedOn === day && mode === 'paper',
      );
      expect(paper).toBe(onPaper.length);
    }
  });
});

describe('bursts', () => {
  test('days that have not come yet count for nothing', () => {
    const count = {
      group: 'citizens',
      point: khuoiLang,
      mode: 'web',
      disposition: 'complete',
      isLate: false,
    };
    const counts = ['2024-09-01', '2024-09-02', '2024-09-03'].map((day) => ({ ...count, day, n: 12 }));
    // three days are too few to say anything
    expect(burstsIn(campaign, counts as never, '2024-09-03')).toEqual([]); // counts as the field has them
    expect(burstsIn(campaign, counts as never, '2024-10-20').length).toBe(3); // counts as the field has them
  });
});
