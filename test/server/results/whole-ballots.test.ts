import { describe, expect, test } from 'vitest';
import { insertQuestionnaire } from '#db/queries/questionnaires.ts';
import { insertResponses } from '#db/queries/responses.ts';
import { campaignIndexInputs } from '#server/results/index-inputs.ts';
import { readSummary } from '#server/results/summary.ts';
import { huyenTung2024 as campaign } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { GroupCode } from '#surveys/ids.ts';
import { parseCriteriaSet } from '#surveys/par-index/criteria-set.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import type { Answers } from '#surveys/responses/answer.ts';
import { aResponse } from '#test/support/builders.ts';
import { describeOnBoth } from '#test/support/databases.ts';

const name = { vi: 'Hài lòng toàn diện', en: 'Satisfied with everything' };
const set = (minimumN?: number) =>
  parseCriteriaSet({
    id: 'whole-ballots',
    name,
    label: name,
    maximum: '10',
    fields: [
      {
        code: '8',
        name,
        maximum: '10',
        criteria: [
          {
            code: '8.1',
            name,
            maximum: '10',
            groups: [{ group: 'citizens', weight: '1', factors: [['I1', 'I2']] }],
            itemRule: { code: 'TOP2' },
            within: { code: 'ALLSAT' },
            between: { code: 'GROUPW' },
            ...(minimumN && { minimumN }),
          },
        ],
      },
    ],
  });

/** So many people satisfied with both, and so many with the first alone. */
function ballots(both: number, one: number) {
  const of = (I1: number, I2: number) =>
    aResponse({
      campaign: campaign.id,
      group: GroupCode.parse('citizens'),
      answers: { Q0: 'yes', Q1: 'a', I1, I2 } as Answers, // keys of the reference questionnaire
    });
  return [...Array.from({ length: both }, () => of(5, 4)), ...Array.from({ length: one }, () => of(4, 2))];
}

describe('a criterion that counts whole ballots', () => {
  describeOnBoth('on what is stored', (open) => {
    async function inputOf(minimumN?: number) {
      const summary = await readSummary(open().db, campaign, set(minimumN));
      return campaignIndexInputs(campaign, summary);
    }

    test('tells nothing where few are not satisfied with everything, not even in the total', async () => {
      const { db } = open();
      for (const questionnaire of questionnaires.values()) await insertQuestionnaire(db, questionnaire);
      await insertResponses(db, ballots(37, 3));
      const { inputs, total } = await inputOf();
      expect(inputs[0]).toMatchObject({ outcome: { code: 'withheld' }, groups: [{ n: { smallest: 40 } }] });
      expect(inputs[0]?.groups[0]?.indexPercent).toBeUndefined();
      expect(total).toMatchObject({ score: '0.00', missing: ['8.1'] });
    });

    test('is the share of ballots, with its score, where both sides are enough', async () => {
      await insertResponses(open().db, ballots(0, 10));
      const { inputs } = await inputOf();
      // 37 of 50
      expect(inputs[0]?.outcome).toMatchObject({ code: 'scored', score: '7.40', indexPercent: '74.00' });
    });

    test('has no score below a minimum of its own, though the group has its own reached', async () => {
      const { inputs } = await inputOf(51);
      expect(inputs[0]?.outcome).toMatchObject({
        code: 'not_enough_responses',
        lacking: [{ n: 50, minimumN: 51 }],
      });
    });
  });
});
