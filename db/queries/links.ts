import type { LinkCode } from '#surveys/campaigns/link-code.ts';
import type { CampaignId, CollectionPointId, GroupCode } from '#surveys/ids.ts';
import type { Wording } from '#surveys/questionnaire/wording.ts';
import type { Db } from '../open.ts';
import type { Database } from '../schema.ts';

/** `printed`: what group and point were called when the link was drawn. */
export type Link = {
  code: LinkCode;
  campaign: CampaignId;
  group: GroupCode;
  point: CollectionPointId;
  printed?: { group: Wording; point: Wording } | undefined;
};

type Row = Database['links'];

/** Rows are written only by `insertLinks`, from the same branded values. */
function toLink(row: Row): Link {
  return {
    code: row.code as LinkCode, // see above
    campaign: row.campaign as CampaignId, // see above
    group: row.respondent_group as GroupCode, // see above
    point: row.point as CollectionPointId, // see above
    printed: row.printed === null ? undefined : JSON.parse(row.printed),
  };
}

/** @returns how many were new; a code or a place that is taken is passed over. */
export async function insertLinks(db: Db, links: readonly Link[]): Promise<number> {
  if (links.length === 0) return 0;
  const rows = links.map(({ code, campaign, group, point, printed }) => ({
    code,
    campaign,
    respondent_group: group,
    point,
    printed: printed ? JSON.stringify(printed) : null,
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
