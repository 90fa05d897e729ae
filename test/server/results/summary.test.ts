import { beforeAll, describe, expect, test } from 'vitest';
import { insertQuestionnaire } from '#db/queries/questionnaires.ts';
import { insertResponses } from '#db/queries/responses.ts';
import { openCriteriaSets } from '#server/criteria-sets.ts';
import { openResponseDesk } from '#server/fieldwork/response-desk.ts';
import { openSummaries } from '#server/results/summaries.ts';
import { readSummary, type Summary } from '#server/results/summary.ts';
import { modes } from '#surveys/campaigns/mode.ts';
import { huyenTung2024 as campaign } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { answerKey, GroupCode, ItemCode, QuestionnaireId } from '#surveys/ids.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { type Response, toBeCounted } from '#surveys/responses/response.ts';
import { tallyLevels } from '#surveys/responses/tally.ts';
import { aResponse } from '#test/support/builders.ts';
import { describeOnBoth } from '#test/support/databases.ts';
import { filled } from './filled.ts';

const citizens = GroupCode.parse('citizens');
const leaders = GroupCode.parse('leaders');
const responses = [...filled(campaign, citizens, 150, 3), ...filled(campaign, leaders, 12, 5)];
const targets = campaign.targets.map(({ code }) => code);

function completeOf(group: GroupCode): Response[] {
  return responses.filter((one) => one.group === group && one.disposition === 'complete');
}

describe('the summary of a campaign', () => {
  describeOnBoth('read from what is stored', (open) => {
    let summary: Summary;
    beforeAll(async () => {
      for (const questionnaire of questionnaires.values())
        await insertQuestionnaire(open().db, questionnaire);
      for (const response of responses) await insertResponses(open().db, [response]);
      summary = await readSummary(open().db, campaign, undefined);
    });

    test.each([citizens, leaders])(
      'counts the levels that a walk through every ballot of %s counts',
      (group) => {
        const tally = summary.tallies.get(group);
        const questionnaire = tally?.questionnaire;
        if (!questionnaire) throw new Error(`${group} has no tally`);
        const expected = tallyLevels(
          questionnaire,
          targets,
          completeOf(group).map(({ answers }) => answers),
        );
        expect(expected.size).toBeGreaterThan(20);
        for (const [key, { levels, missing }] of expected) {
          expect({ key, ...tally.counts(key) }).toEqual({
            key,
            values: levels,
            missing,
            n: levels.reduce((sum, count) => sum + count, 0),
          });
        }
      },
    );

    test('the modes add up to the whole', () => {
      const tally = summary.tallies.get(citizens);
      const first = answerKey(ItemCode.parse('I1'));
      const byMode = modes.map((mode) => tally?.counts(first, mode).n ?? 0);
      expect(byMode.reduce((sum, n) => sum + n, 0)).toBe(tally?.counts(first).n);
      expect(modes.reduce((sum, mode) => sum + (tally?.n[mode] ?? 0), 0)).toBe(completeOf(citizens).length);
    });

    test('what is not complete is counted in fieldwork and nowhere else', () => {
      const out = responses.filter(({ disposition }) => disposition !== 'complete');
      expect(out.length).toBeGreaterThan(0);
      expect(summary.field().reduce((sum, { n }) => sum + n, 0)).toBe(responses.length);
    });

    test('a ballot on another version is named, not added up with the rest', async () => {
      const old = aResponse({ campaign: campaign.id, questionnaire: QuestionnaireId.parse('m1@9') });
      const before = summary.tallies.get(citizens)?.n.web;
      summary.add(toBeCounted(old));
      expect(summary.otherVersions.get(citizens)).toBe(1);
      expect(summary.tallies.get(citizens)?.n.web).toBe(before);
    });

    test('is kept until one more response arrives, also when several ask at once', async () => {
      const summaries = openSummaries({
        database: open(),
        desk: openResponseDesk(open().db),
        criteriaSets: await openCriteriaSets(open().db),
      });
      const [first, second] = await Promise.all([summaries(campaign), summaries(campaign)]);
      expect(await summaries(campaign)).toBe(first);
      expect(second.field()).toEqual(first.field());
      await insertResponses(open().db, filled(campaign, citizens, 1, 99));
      const next = await summaries(campaign);
      expect(next).not.toBe(first);
      expect(next.field().reduce((sum, { n }) => sum + n, 0)).toBe(responses.length + 1);
    });
  });
});
