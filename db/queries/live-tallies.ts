import type { CampaignId, GroupCode } from '#surveys/ids.ts';
import { LiveSnapshot } from '#surveys/responses/live-snapshot.ts';
import type { Db } from '../open.ts';

type Place = { campaign: CampaignId; group: GroupCode };

export async function findLiveTally(
  db: Db,
  { campaign, group }: Place,
): Promise<{ snapshot: LiveSnapshot; revision: number } | undefined> {
  const row = await db
    .selectFrom('live_tallies')
    .select(['document', 'revision'])
    .where('campaign', '=', campaign)
    .where('respondent_group', '=', group)
    .executeTakeFirst();
  return row && { snapshot: LiveSnapshot.parse(JSON.parse(row.document)), revision: row.revision };
}

/** @returns false where there is one already. */
export async function insertLiveTally(
  db: Db,
  { campaign, group }: Place,
  snapshot: LiveSnapshot,
): Promise<boolean> {
  const inserted = await db
    .insertInto('live_tallies')
    .values({ campaign, respondent_group: group, revision: 1, document: JSON.stringify(snapshot) })
    .onConflict((c) => c.doNothing())
    .returning('revision')
    .execute();
  return inserted.length === 1;
}

/** @returns false where it is no longer at `revision`: another process has taken the step. */
export async function updateLiveTally(
  db: Db,
  { campaign, group }: Place,
  snapshot: LiveSnapshot,
  revision: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('live_tallies')
    .set({ revision: revision + 1, document: JSON.stringify(snapshot) })
    .where('campaign', '=', campaign)
    .where('respondent_group', '=', group)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
