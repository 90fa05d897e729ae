import { CampaignDraft } from '#surveys/campaigns/preparation/draft.ts';
import type { CampaignId } from '#surveys/ids.ts';
import type { Db } from '../open.ts';

/** `savedOn`: a day in Vietnam. */
export type StoredDraft = { draft: CampaignDraft; revision: number; savedBy: string; savedOn: string };
type Saved = Pick<StoredDraft, 'draft' | 'savedBy' | 'savedOn'>;
type Row = { revision: number; document: string; saved_by: string; saved_on: string };

function toDraft({ revision, document, saved_by, saved_on }: Row): StoredDraft {
  return {
    draft: CampaignDraft.parse(JSON.parse(document)),
    revision,
    savedBy: saved_by,
    savedOn: saved_on,
  };
}

/** @returns false where there is a draft of this id. */
export async function insertDraft(db: Db, { draft, savedBy, savedOn }: Saved): Promise<boolean> {
  const inserted = await db
    .insertInto('campaign_drafts')
    .values({
      id: draft.id,
      revision: 1,
      document: JSON.stringify(draft),
      saved_by: savedBy,
      saved_on: savedOn,
    })
    .onConflict((c) => c.doNothing())
    .returning('id')
    .execute();
  return inserted.length === 1;
}

export async function findDraft(db: Db, id: CampaignId): Promise<StoredDraft | undefined> {
  const row = await db.selectFrom('campaign_drafts').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toDraft(row);
}

export async function listDrafts(db: Db): Promise<StoredDraft[]> {
  const rows = await db.selectFrom('campaign_drafts').selectAll().orderBy('id').execute();
  return rows.map(toDraft);
}

/** @returns false where it is no longer at `revision`, or gone. */
export async function updateDraft(
  db: Db,
  { draft, savedBy, savedOn }: Saved,
  revision: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('campaign_drafts')
    .set({
      revision: revision + 1,
      document: JSON.stringify(draft),
      saved_by: savedBy,
      saved_on: savedOn,
    })
    .where('id', '=', draft.id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** @returns false where it is no longer at `revision`, or gone. */
export async function deleteDraft(db: Db, id: CampaignId, revision: number): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('campaign_drafts')
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
