import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { CampaignId, GroupCode, QuestionnaireId, ResponseId } from '#surveys/ids.ts';
import { answersIn, answersText } from '#surveys/responses/answers-text.ts';
import type { CountedResponse, Response, ResponseTraits } from '#surveys/responses/response.ts';
import type { Db } from '../open.ts';
import type { Database } from '../schema.ts';

type Row = Database['responses'];

function toRow({ group, receivedOn, isLate, answers, ...rest }: Response): Row {
  return {
    ...rest,
    respondent_group: group,
    received_on: receivedOn,
    is_late: isLate ? 1 : 0,
    answers: answersText(answers),
  };
}

/** Rows are written only by `insertResponses`, from a `Response`. */
function toResponse(row: Row): Response {
  return {
    id: row.id as Response['id'], // see above
    campaign: row.campaign as Response['campaign'], // see above
    group: row.respondent_group as Response['group'], // see above
    point: row.point as Response['point'], // see above
    questionnaire: row.questionnaire as Response['questionnaire'], // see above
    mode: row.mode as Response['mode'], // see above
    receivedOn: row.received_on,
    isLate: row.is_late === 1,
    disposition: row.disposition as Response['disposition'], // see above
    duration: row.duration as Response['duration'], // see above
    answers: answersIn(row.answers),
  };
}

/**
 * Stores what is not there yet, and counts it: to be called in a transaction. An id that is taken stays as it is.
 * The ids must differ from one another.
 * @returns the ids that were new.
 */
export async function insertResponses(db: Db, responses: readonly Response[]): Promise<Set<string>> {
  if (responses.length === 0) return new Set();
  const ids = await insertRows(db, responses.map(toRow));
  const isNew = (response: Response) => ids.has(response.id);
  await addToCounts(db, responses.filter(isNew));
  return ids;
}

/** All at once where each would cost a way over a wire; else one after another by a statement that is prepared once. */
async function insertRows(db: Db, rows: readonly Row[]): Promise<Set<string>> {
  const insertion = (some: readonly Row[]) =>
    db
      .insertInto('responses')
      .values(some)
      .onConflict((c) => c.column('id').doNothing());
  if (db.getExecutor().adapter.supportsMultipleConnections) {
    const inserted = await insertion(rows).returning('id').execute();
    return new Set(inserted.map(({ id }) => id));
  }
  const ids = new Set<string>();
  const ofOne = insertion(rows.slice(0, 1)).compile();
  for (const row of rows) {
    // columns in the order of the first row's: `toRow` names them always alike
    const { numAffectedRows } = await db.executeQuery({ ...ofOne, parameters: Object.values(row) });
    if (numAffectedRows === 1n) ids.add(row.id);
  }
  return ids;
}

export async function findResponse(db: Db, id: ResponseId): Promise<Response | undefined> {
  const row = await db.selectFrom('responses').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toResponse(row);
}

async function addToCounts(db: Db, responses: readonly Response[]): Promise<void> {
  for (const [campaign, { length }] of Map.groupBy(responses, (response) => response.campaign)) {
    await db
      .insertInto('response_counts')
      .values({ campaign, n: length })
      .onConflict((c) =>
        c.column('campaign').doUpdateSet((e) => ({ n: e('response_counts.n', '+', length) })),
      )
      .execute();
  }
}

export async function countResponses(db: Db, campaign: CampaignId): Promise<number> {
  const row = await db
    .selectFrom('response_counts')
    .select('n')
    .where('campaign', '=', campaign)
    .executeTakeFirst();
  return row?.n ?? 0;
}

/**
 * A campaign's responses by their random ids, `size` at a time. Between two portions everything else that waits has
 * its turn: SQLite answers at once, and reading would otherwise keep the whole process to itself.
 */
export async function* listResponses(db: Db, campaign: CampaignId, size = 2000): AsyncGenerator<Response[]> {
  const portions = inPortions((after) =>
    db
      .selectFrom('responses')
      .selectAll()
      .where('campaign', '=', campaign)
      .where('id', '>', after)
      .orderBy('id')
      .limit(size)
      .execute(),
  );
  for await (const rows of portions) yield rows.map(toResponse);
}

const traits = [
  'respondent_group',
  'point',
  'questionnaire',
  'mode',
  'received_on',
  'is_late',
  'disposition',
] as const; // names of columns
const inOneWord = sql<string>`${sql.join(
  traits.map((column) => sql.ref(column)),
  sql` || ' ' || `,
)}`;

/** The same with nothing but what results are made of: few words are copied, and the answers stay text. */
export async function* listToBeCounted(
  db: Db,
  campaign: CampaignId,
  size = 2000,
): AsyncGenerator<CountedResponse[]> {
  const known = new Map<string, ResponseTraits>();
  const portions = inPortions((after) =>
    db
      .selectFrom('responses')
      .select(['id', inOneWord.as('traits'), 'answers'])
      .where('campaign', '=', campaign)
      .where('id', '>', after)
      .orderBy('id')
      .limit(size)
      .execute(),
  );
  for await (const rows of portions)
    yield rows.map((row) => {
      const shared = known.get(row.traits) ?? traitsIn(row.traits);
      known.set(row.traits, shared);
      return { id: row.id as Response['id'], traits: shared, answers: row.answers }; // see `toResponse`
    });
}

/** No code has a space in it. */
function traitsIn(words: string): ResponseTraits {
  const [group, point, questionnaire, mode, receivedOn = '', isLate, disposition] = words.split(' ');
  return {
    group: group as Response['group'], // see `toResponse`
    point: point as Response['point'], // see `toResponse`
    questionnaire: questionnaire as Response['questionnaire'], // see `toResponse`
    mode: mode as Response['mode'], // see `toResponse`
    receivedOn,
    isLate: isLate === '1',
    disposition: disposition as Response['disposition'], // see `toResponse`
  };
}

async function* inPortions<R extends { id: string }>(
  next: (after: string) => Promise<R[]>,
): AsyncGenerator<R[]> {
  let after = '';
  for (;;) {
    const rows = await next(after);
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.id;
    await setImmediate();
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

/** The ids of a campaign's responses, or of one group's, in the order in which `listResponses` gives them. */
export async function listResponseIds(db: Db, campaign: CampaignId, group?: GroupCode): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const rows = await db
      .selectFrom('responses')
      .select('id')
      .where('campaign', '=', campaign)
      .where('id', '>', ids.at(-1) ?? '')
      .$if(group !== undefined, (query) => query.where('respondent_group', '=', group ?? ''))
      .orderBy('id')
      .limit(5000)
      .execute();
    if (rows.length === 0) return ids;
    for (const { id } of rows) ids.push(id);
  }
}
