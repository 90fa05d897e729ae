import { beforeAll, expect, test } from 'vitest';
import { insertExclusion, updateExclusion } from '#db/queries/exclusions.ts';
import { insertQuestionnaire } from '#db/queries/questionnaires.ts';
import { insertResponses } from '#db/queries/responses.ts';
import { openCriteriaSets } from '#server/criteria-sets.ts';
import { openResponseDesk } from '#server/fieldwork/response-desk.ts';
import { exclusionsOf } from '#server/results/exclusions.ts';
import { openSummaries } from '#server/results/summaries.ts';
import { readSummary } from '#server/results/summary.ts';
import { huyenTung2024 as campaign } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { answerKey, GroupCode, ItemCode } from '#surveys/ids.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { describeOnBoth } from '#test/support/databases.ts';
import { anExclusion } from '#test/support/exclusions.ts';
import { filled } from './filled.ts';

const citizens = GroupCode.parse('citizens');
const officials = GroupCode.parse('officials');
const first = answerKey(ItemCode.parse('I1'));
const responses = [...filled(campaign, citizens, 120, 3), ...filled(campaign, officials, 30, 5)];
const taken = responses
  .filter(({ group, disposition }) => group === citizens && disposition === 'complete')
  .slice(0, 12);
const exclusion = anExclusion({ campaign: campaign.id });

describeOnBoth('responses that were excluded for a reason', (open) => {
  beforeAll(async () => {
    for (const questionnaire of questionnaires.values()) await insertQuestionnaire(open().db, questionnaire);
    await insertResponses(open().db, responses);
  });

  test('count for nothing until they are taken back, and whoever asked before is told anew', async () => {
    const { db } = open();
    const summaries = openSummaries({
      database: open(),
      desk: openResponseDesk(open().db),
      criteriaSets: await openCriteriaSets(open().db),
    });
    const before = await summaries(campaign);
    expect(before.apart).toBeUndefined();
    expect(exclusionsOf(before, citizens).excluded).toBeUndefined();

    await insertExclusion(
      db,
      exclusion,
      taken.map(({ id }) => id),
    );
    const without = await summaries(campaign);
    const all = (of: typeof before) => of.tallies.get(citizens)?.counts(first);
    const own = without.apart?.tallies.get(exclusion.id)?.counts(first);
    expect(exclusionsOf(without, citizens).excluded).toBe(12);
    expect(exclusionsOf(without, officials).excluded).toBeUndefined();
    expect((all(without)?.n ?? 0) + (own?.n ?? 0)).toBe(all(before)?.n);
    expect(all(without)?.values.map((n, at) => n + (own?.values[at] ?? 0))).toEqual(all(before)?.values);
    expect(without.tallies.get(citizens)?.apart).toHaveLength(1);
    expect(without.tallies.get(officials)?.apart).toBeUndefined();

    const readmitted = { reason: 'Đã gặp lại người trả lời', day: '2024-10-05', by: 'hoa.nguyen' };
    await updateExclusion(db, { ...exclusion, readmitted });
    const again = await summaries(campaign);
    expect(again.apart).toBeUndefined();
    expect(all(again)).toEqual(all(before));
    await updateExclusion(db, exclusion);
  });

  test('stay in the counts of the fieldwork, and can be counted in once more beside', async () => {
    const summary = await readSummary(open().db, campaign, undefined);
    expect(summary.field().reduce((sum, { n }) => sum + n, 0)).toBe(responses.length);
    const everybody = summary.apart?.everybody;
    expect(everybody?.field()).toEqual(summary.field());
    const complete = responses.filter(
      ({ group, disposition }) => group === citizens && disposition === 'complete',
    );
    const counted = Object.values(everybody?.tallies.get(citizens)?.n ?? {});
    expect(counted.reduce((sum, n) => sum + n, 0)).toBe(complete.length);
  });
});
