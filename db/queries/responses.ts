import type { CampaignId, QuestionnaireId, ResponseId } from '#surveys/ids.ts';
import type { Answers } from '#surveys/responses/answer.ts';
import type { Response } from '#surveys/responses/response.ts';
import type { Db } from '../open.ts';

type Row = {
  id: string;
  campaign: string;
  respondent_group: string;
  point: string;
  questionnaire: string;
  mode: string;
  received_on: string;
  disposition: string;
  duration: string;
  answers: string;
};

function toRow({ group, receivedOn, answers, ...rest }: Response): Row {
  return { ...rest, respondent_group: group, received_on: receivedOn, answers: JSON.stringify(answers) };
}

function toResponse({ respondent_group, received_on, answers, ...rest }: Row): Response {
  const read: Answers = JSON.parse(answers);
  // rows are written only by `insertResponses`, from a `Response`
  return { ...rest, group: respondent_group, receivedOn: received_on, answers: read } as Response;
}

/**
 * Stores what is not there yet. An id that is taken stays as it is.
 * @returns the ids that were new.
 */
export async function insertResponses(db: Db, responses: readonly Response[]): Promise<Set<string>> {
  if (responses.length === 0) return new Set();
  const inserted = await db
    .insertInto('responses')
    .values(responses.map(toRow))
    .onConflict((c) => c.column('id').doNothing())
    .returning('id')
    .execute();
  return new Set(inserted.map((row) => row.id));
}

export async function findResponse(db: Db, id: ResponseId): Promise<Response | undefined> {
  const row = await db.selectFrom('responses').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toResponse(row);
}

export async function countResponses(db: Db, campaign: CampaignId): Promise<number> {
  const row = await db
    .selectFrom('responses')
    .select((e) => e.fn.countAll().as('n'))
    .where('campaign', '=', campaign)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** A campaign's responses by their random ids, `size` at a time, so that nothing else waits long. */
export async function* listResponses(db: Db, campaign: CampaignId, size = 2000): AsyncGenerator<Response[]> {
  let after = '';
  for (;;) {
    const rows = await db
      .selectFrom('responses')
      .selectAll()
      .where('campaign', '=', campaign)
      .where('id', '>', after)
      .orderBy('id')
      .limit(size)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(toResponse);
    after = last.id;
  }
}

/** The questionnaire versions that a campaign's responses were given to. */
export async function listAnsweredQuestionnaires(db: Db, campaign: CampaignId): Promise<QuestionnaireId[]> {
  const rows = await db
    .selectFrom('responses')
    .select('questionnaire')
    .distinct()
    .where('campaign', '=', campaign)
    .orderBy('questionnaire')
    .execute();
  // rows are written only by `insertResponses`, from a `Response`
  return rows.map((row) => row.questionnaire as QuestionnaireId);
}
