import type { AnswerKey, CampaignId, GroupCode } from '#surveys/ids.ts';
import type { Db } from '../open.ts';

/** Open words with their group and item. `id` is random and new: nothing leads back to a response. */
export type StoredComment = {
  id: string;
  campaign: CampaignId;
  group: GroupCode;
  key: AnswerKey;
  text: string;
};

/** Sorted by their random ids, so that the order of writing says nothing. */
export async function insertComments(db: Db, comments: readonly StoredComment[]): Promise<void> {
  if (comments.length === 0) return;
  const rows = comments.map(({ id, campaign, group, key, text }) => ({
    id,
    campaign,
    respondent_group: group,
    item_key: key,
    comment: text,
  }));
  rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  await db.insertInto('comments').values(rows).execute();
}

export async function listComments(db: Db, campaign: CampaignId): Promise<StoredComment[]> {
  const rows = await db
    .selectFrom('comments')
    .selectAll()
    .where('campaign', '=', campaign)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    campaign,
    group: row.respondent_group as GroupCode, // written only by insertComments
    key: row.item_key as AnswerKey, // written only by insertComments
    text: row.comment,
  }));
}
