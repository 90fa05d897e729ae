import { QuestionnaireId } from '#surveys/ids.ts';
import { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import type { Db } from '../open.ts';

/**
 * A version that is already there stays as it is: what was fielded never changes.
 * @returns whether it is new.
 */
export async function insertQuestionnaire(db: Db, questionnaire: Questionnaire): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('questionnaires')
    .values({ id: questionnaire.id, document: JSON.stringify(questionnaire) })
    .onConflict((c) => c.column('id').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function findQuestionnaire(db: Db, id: QuestionnaireId): Promise<Questionnaire | undefined> {
  const row = await db
    .selectFrom('questionnaires')
    .select('document')
    .where('id', '=', id)
    .executeTakeFirst();
  return row && Questionnaire.parse(JSON.parse(row.document));
}

/** All versions that are stored, by id. */
export async function listQuestionnaires(db: Db): Promise<Questionnaire[]> {
  const rows = await db.selectFrom('questionnaires').select('document').orderBy('id').execute();
  return rows.map((row) => Questionnaire.parse(JSON.parse(row.document)));
}

/** Of every version. */
export async function listQuestionnaireIds(db: Db): Promise<QuestionnaireId[]> {
  const rows = await db.selectFrom('questionnaires').select('id').execute();
  return rows.map(({ id }) => QuestionnaireId.parse(id));
}
