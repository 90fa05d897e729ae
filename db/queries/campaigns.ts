import { Campaign } from '#surveys/campaigns/campaign.ts';
import type { CampaignId } from '#surveys/ids.ts';
import { compareDays } from '#surveys/vietnamese.ts';
import type { Db } from '../open.ts';

export async function insertCampaign(db: Db, campaign: Campaign): Promise<void> {
  await db
    .insertInto('campaigns')
    .values({ id: campaign.id, revision: 1, document: JSON.stringify(campaign) })
    .execute();
}

export async function findCampaign(db: Db, id: CampaignId): Promise<Campaign | undefined> {
  const row = await db.selectFrom('campaigns').select('document').where('id', '=', id).executeTakeFirst();
  return row && Campaign.parse(JSON.parse(row.document));
}

/** All campaigns, the latest window first. */
export async function listCampaigns(db: Db): Promise<Campaign[]> {
  const rows = await db.selectFrom('campaigns').select('document').execute();
  const campaigns = rows.map((row) => Campaign.parse(JSON.parse(row.document)));
  return campaigns.sort((a, b) => compareDays(b.firstDay, a.firstDay) || (a.id < b.id ? -1 : 1));
}

/** With the count of its revisions, which a change must name. */
export async function findCampaignRevision(
  db: Db,
  id: CampaignId,
): Promise<{ campaign: Campaign; revision: number } | undefined> {
  const row = await db.selectFrom('campaigns').selectAll().where('id', '=', id).executeTakeFirst();
  return row && { campaign: Campaign.parse(JSON.parse(row.document)), revision: row.revision };
}

/** @returns false where it is no longer at `revision`: somebody else has changed it. */
export async function updateCampaign(db: Db, campaign: Campaign, revision: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('campaigns')
    .set({ revision: revision + 1, document: JSON.stringify(campaign) })
    .where('id', '=', campaign.id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
