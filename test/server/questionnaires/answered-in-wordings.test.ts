import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findCampaign } from '#db/queries/campaigns.ts';
import { findResponse } from '#db/queries/responses.ts';
import { exportedCampaign } from '#server/exports/exported-campaign.ts';
import { fieldedOf, theBatch } from '#server/fieldwork/paper/batch-at-hand.ts';
import { readSummary } from '#server/results/summary.ts';
import { BatchId, CampaignId, GroupCode, QuestionnaireId, ResponseId } from '#surveys/ids.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { aReturnedBatch, official } from '#test/support/paper.ts';
import { aContentCitizen, respondent } from '#test/support/respondent.ts';
import { anInterview, enrolledTablet } from '#test/support/tablet.ts';
import { mends } from '#test/support/wordings.ts';

const trial = CampaignId.parse('trial');
const citizens = GroupCode.parse('citizens');

describe.each(['sqlite', 'postgres'] as const)('a questionnaire in two wordings (%s)', (engine) => {
  const isThere = engine === 'sqlite' || inject('postgresUrl') !== undefined;
  describe.skipIf(!isThere)('while people answer', () => {
    let running: RunningApp;
    beforeAll(async () => {
      running = await openApp({ engine });
    });
    afterAll(() => running.close());
    const questionnaireOf = async (id: string) =>
      (await findResponse(running.means.database.db, ResponseId.parse(id)))?.questionnaire;

    test('takes whatever was begun before, in the wording it was begun in, and counts all of it together', async () => {
      const { means } = running;
      const { db } = means.database;
      const clerk = await official(running, 'clerk');
      const tablet = await enrolledTablet(running);
      const code = await running.codeOf();
      const batch = await aReturnedBatch(clerk, { count: 1 });
      const early = await respondent(running, code);
      const sealedEarly = await tablet.seal(anInterview(), 1);

      await mends(means, 'm1@1', 'biển chỉ dẫn dễ thấy', 'biển chĩ dẫn dễ thấy');

      // the page that was open before
      expect((await early.sendsByScript(aContentCitizen)).status).toBe(200);
      expect(await questionnaireOf(early.envelope.responseId)).toBe('m1@1');
      // the page as it is now, not one byte longer
      const late = await respondent(running, code);
      expect(late.html).toContain('biển chĩ dẫn dễ thấy');
      expect(late.html.length - early.html.length).toBe(0);
      expect((await late.sendsByScript(aContentCitizen)).status).toBe(200);
      expect(await questionnaireOf(late.envelope.responseId)).toBe('m1@1.1');
      // a page whose opening cannot be proved is taken as it would be opened now
      const unproved = await respondent(running, code);
      expect((await unproved.sendsByScript(aContentCitizen, { opened: '' })).status).toBe(200);
      expect(await questionnaireOf(unproved.envelope.responseId)).toBe('m1@1.1');
      // what is to be mended on an early page is shown in its own words
      const faulty = await respondent(running, code);
      const shown = await faulty.sends(
        aContentCitizen.filter(([name]) => name !== 'Q0'),
        { opened: early.envelope.opened },
      );
      expect(shown.status).toBe(422);
      expect(await shown.text()).toContain('biển chỉ dẫn dễ thấy');

      // interviews sealed with the kit of before, and of a version that nobody asks
      expect(await tablet.sends(sealedEarly, 1)).toMatchObject({ outcome: 'received' });
      const mended = anInterview({ questionnaire: QuestionnaireId.parse('m1@1.1') });
      expect(await tablet.sends(await tablet.seal(mended, 2), 2)).toMatchObject({ outcome: 'received' });
      const unknown = anInterview({ questionnaire: QuestionnaireId.parse('m1@1.7') });
      expect(await tablet.sends(await tablet.seal(unknown, 3), 3)).toMatchObject({
        outcome: 'rejected',
        reason: 'not_of_campaign',
      });

      // paper printed before is keyed as it was printed
      const { batch: printed } = await theBatch(db, BatchId.parse(batch));
      expect((await fieldedOf(db, printed)).questionnaire.id).toBe('m1@1');

      const campaign = await findCampaign(db, trial);
      if (!campaign) throw new Error('there is a trial');
      const summary = await readSummary(db, campaign, undefined);
      const counts = summary.tallies.get(citizens);
      expect(counts?.questionnaire.id).toBe('m1@1.1');
      expect(Object.values(counts?.n ?? {}).reduce((sum, n) => sum + n, 0)).toBe(5);
      expect(summary.otherVersions.get(citizens)).toBeUndefined();

      const exported = await exportedCampaign(means, campaign, citizens);
      const column = exported.columns.filter(({ item }) => item === 'I1');
      expect(column.map((one) => one.column)).toEqual(['I1']);
      expect(column[0]?.wording.vi).toContain('biển chĩ dẫn');
      const rows = await Array.fromAsync(exported.responses(), exported.rowOf);
      expect(rows.map((row) => `${row.questionnaire} ${row.I1}`).toSorted()).toEqual([
        'm1@1 4',
        'm1@1 4',
        'm1@1.1 4',
        'm1@1.1 4',
        'm1@1.1 4',
      ]);
    });
  });
});
