import type { LinkCode } from '#surveys/campaigns/link-code.ts';
import type { CampaignId, CodeBatchId } from '#surveys/ids.ts';
import type { Db } from '../../open.ts';
import type { Database } from '../../schema.ts';

/** Cards that were printed together for one link. `number` counts within the campaign, from 1. */
export type CodeBatch = {
  id: CodeBatchId;
  campaign: CampaignId;
  link: LinkCode;
  number: number;
  printed: number;
  spent: number;
  revoked: number;
};

/** Rows are written only by `insertCodeBatch`, from a `CodeBatch`. */
function toBatch({ id, campaign, link, ...counts }: Database['code_batches']): CodeBatch {
  return {
    ...counts,
    id: id as CodeBatchId, // see above
    campaign: campaign as CampaignId, // see above
    link: link as LinkCode, // see above
  };
}

export async function insertCodeBatch(db: Db, batch: CodeBatch): Promise<void> {
  await db.insertInto('code_batches').values(batch).execute();
}

export async function findCodeBatch(db: Db, id: CodeBatchId): Promise<CodeBatch | undefined> {
  const row = await db.selectFrom('code_batches').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toBatch(row);
}

/** The latest first. */
export async function listCodeBatches(db: Db, campaign: CampaignId): Promise<CodeBatch[]> {
  const rows = await db
    .selectFrom('code_batches')
    .selectAll()
    .where('campaign', '=', campaign)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(toBatch);
}

/** One more of its codes was used: to be called in the transaction that stores the response. */
export async function updateBatchSpent(db: Db, id: CodeBatchId): Promise<void> {
  await db
    .updateTable('code_batches')
    .set((e) => ({ spent: e('spent', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

export async function updateBatchRevoked(db: Db, id: CodeBatchId, more: number): Promise<void> {
  await db
    .updateTable('code_batches')
    .set((e) => ({ revoked: e('revoked', '+', more) }))
    .where('id', '=', id)
    .execute();
}
