import { beforeAll, expect, it } from 'vitest';
import { insertQuestionnaire } from '#db/queries/questionnaires.ts';
import { insertResponses, listAnsweredQuestionnaires } from '#db/queries/responses.ts';
import { exportedCampaign } from '#server/exports/exported-campaign.ts';
import { keysFrom } from '#server/keys/keys.ts';
import { huyenTung2024 } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { GroupCode, QuestionnaireId } from '#surveys/ids.ts';
import { findCriteriaSet } from '#surveys/par-index/criteria-sets/index.ts';
import { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { anAfternoon } from '#test/support/app.ts';
import { aResponse } from '#test/support/builders.ts';
import { describeOnBoth } from '#test/support/databases.ts';

const current = QuestionnaireId.parse('m1@1');
const earlier = QuestionnaireId.parse('m1@9');

/** The citizens' questionnaire as it might have been: one statement has other words. */
function anEarlierVersion(): Questionnaire {
  const text = JSON.stringify({ ...questionnaires.get(current), id: earlier });
  return Questionnaire.parse(
    JSON.parse(text.replace('Nơi ngồi chờ sạch sẽ, đủ chỗ', 'Nơi ngồi chờ sạch sẽ')),
  );
}

describeOnBoth('a campaign that was answered on two versions', (database) => {
  beforeAll(async () => {
    const { db } = database();
    for (const questionnaire of questionnaires.values()) await insertQuestionnaire(db, questionnaire);
    await insertQuestionnaire(db, anEarlierVersion());
    await insertResponses(db, [
      aResponse({ questionnaire: current, answers: { Q0: 'yes', I1: 5, I2: 4 } }),
      aResponse({ questionnaire: earlier, answers: { Q0: 'yes', I1: 3, I2: 2 } }),
    ]);
  });

  it('is exported whole, and what was worded differently stands in columns of its own', async () => {
    const { db } = database();
    expect(await listAnsweredQuestionnaires(db, huyenTung2024.id)).toEqual([current, earlier]);
    const source = {
      database: database(),
      keys: keysFrom({ receipt: 'a', page: 'b', admission: 'c' }),
      criteriaSets: { find: findCriteriaSet },
      now: () => anAfternoon,
    };
    const exported = await exportedCampaign(source, huyenTung2024, GroupCode.parse('citizens'));
    const rows = await Array.fromAsync(exported.responses(), exported.rowOf);
    expect(rows.find(({ questionnaire }) => questionnaire === current)).toMatchObject({ I1: 5, m1v1_I2: 4 });
    expect(rows.find(({ questionnaire }) => questionnaire === earlier)).toMatchObject({ I1: 3, m1v9_I2: 2 });
  });
});
