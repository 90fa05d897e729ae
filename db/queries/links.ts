import type { LinkCode } from '#surveys/campaigns/link-code.ts';
import type { CampaignId, CollectionPointId, GroupCode } from '#surveys/ids.ts';
import type { Db } from '../open.ts';
import type { Database } from '../schema.ts';

export type Link = { code: LinkCode; campaign: CampaignId; group: GroupCode; point: CollectionPointId };

type Row = Database['links'];

/** Rows are written only by `insertLinks`, from the same branded values. */
function toLink(row: Row): Link {
  return {
    code: row.code as LinkCode, // see above
    campaign: row.campaign as CampaignId, // see above
    group: row.respondent_group as GroupCode, // see above
    point: row.point as CollectionPointId, // see above
  };
}

/** @returns how many were new; a code or a place that is taken is passed over. */
export async function insertLinks(db: Db, links: readonly Link[]): Promise<number> {
  if (links.length === 0) return 0;
  const rows = links.map(({ code, campaign, group, point }) => ({
    code,
    campaign,
    respondent_group: group,
    point,
  }));
  const inserted = await db
    .insertInto('links')
    .values(rows)
    .onConflict((c) => c.doNothing())
    .returning('code')
    .execute();
  return inserted.length;
}

export async function findLink(db: Db, code: LinkCode): Promise<Link | undefined> {
  const row = await db.selectFrom('links').selectAll().where('code', '=', code).executeTakeFirst();
  return row && toLink(row);
}

export async function listLinks(db: Db, campaign: CampaignId): Promise<Link[]> {
  const rows = await db
    .selectFrom('links')
    .selectAll()
    .where('campaign', '=', campaign)
    .orderBy('code')
    .execute();
  return rows.map(toLink);
}
