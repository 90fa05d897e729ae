import { Campaign } from '#surveys/campaigns/campaign.ts';
import type { CampaignId } from '#surveys/ids.ts';
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
  return campaigns.sort((a, b) => b.firstDay.localeCompare(a.firstDay) || a.id.localeCompare(b.id));
}
