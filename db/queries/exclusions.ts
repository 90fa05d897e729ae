import type { CampaignId, ExclusionId } from '#surveys/ids.ts';
import { Exclusion } from '#surveys/responses/exclusions/exclusion.ts';
import type { Db } from '../open.ts';

/** Parameters of one statement: PostgreSQL takes 65,535, two in a row. */
const atOnce = 5000;

/** Stores an exclusion and which responses it is about: to be called in a transaction. */
export async function insertExclusion(
  db: Db,
  exclusion: Exclusion,
  responses: readonly string[],
): Promise<void> {
  const { id, campaign } = exclusion;
  await db
    .insertInto('exclusions')
    .values({ id, campaign, document: JSON.stringify(exclusion) })
    .execute();
  // sorted by their random ids: the order of writing says nothing
  const sorted = [...responses].sort();
  for (let first = 0; first < sorted.length; first += atOnce) {
    const rows = sorted.slice(first, first + atOnce).map((response) => ({ exclusion: id, response }));
    await db.insertInto('excluded_responses').values(rows).execute();
  }
}

export async function findExclusion(db: Db, id: ExclusionId): Promise<Exclusion | undefined> {
  const row = await db.selectFrom('exclusions').select('document').where('id', '=', id).executeTakeFirst();
  return row && Exclusion.parse(JSON.parse(row.document));
}

/** Stores that it was taken back. */
export async function updateExclusion(db: Db, exclusion: Exclusion): Promise<void> {
  await db
    .updateTable('exclusions')
    .set({ document: JSON.stringify(exclusion) })
    .where('id', '=', exclusion.id)
    .execute();
}

/** Also those that were taken back; by day, then by id. */
export async function listExclusions(db: Db, campaign: CampaignId): Promise<Exclusion[]> {
  const rows = await db
    .selectFrom('exclusions')
    .select('document')
    .where('campaign', '=', campaign)
    .orderBy('id')
    .execute();
  const exclusions = rows.map(({ document }) => Exclusion.parse(JSON.parse(document)));
  return exclusions.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

/** The ids of the responses that each exclusion of a campaign is about, also of those that were taken back. */
export async function listExcludedResponses(
  db: Db,
  campaign: CampaignId,
): Promise<ReadonlyMap<ExclusionId, readonly string[]>> {
  const rows = await db
    .selectFrom('excluded_responses')
    .innerJoin('exclusions', 'exclusions.id', 'excluded_responses.exclusion')
    .select(['excluded_responses.exclusion', 'excluded_responses.response'])
    .where('exclusions.campaign', '=', campaign)
    .orderBy('excluded_responses.response')
    .execute();
  const grouped = Map.groupBy(rows, (row) => row.exclusion);
  return new Map(
    [...grouped].map(([id, members]) => [
      id as ExclusionId, // written only by insertExclusion, from an Exclusion
      members.map(({ response }) => response),
    ]),
  );
}
