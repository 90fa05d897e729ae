import type { Db } from '#db/open.ts';
import { findQuestionnaire } from '#db/queries/questionnaires.ts';
import { listAnsweredQuestionnaires } from '#db/queries/responses.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { GroupCode, QuestionnaireId } from '#surveys/ids.ts';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';

/**
 * What the groups, or one of them, are asked with now, and older versions that were answered before.
 *
 * @throws Error where one is not stored.
 */
export async function questionnairesOf(
  db: Db,
  { id, groups }: Campaign,
  group?: GroupCode,
): Promise<Questionnaire[]> {
  const asked = groups.filter(({ code }) => group === undefined || code === group);
  const slugs = new Set(asked.map(({ questionnaire }) => slugOf(questionnaire)));
  const answered = await listAnsweredQuestionnaires(db, id);
  const wanted = new Set([
    ...asked.map(({ questionnaire }) => questionnaire),
    ...answered.filter((one) => group === undefined || slugs.has(slugOf(one))),
  ]);
  return Promise.all(
    [...wanted].map(async (one) => {
      const questionnaire = await findQuestionnaire(db, one);
      if (!questionnaire) throw new Error(`questionnaire ${one} is not in the database`);
      return questionnaire;
    }),
  );
}

/** `m1@2` → `m1`. */
function slugOf(id: QuestionnaireId): string {
  return id.slice(0, id.indexOf('@'));
}
