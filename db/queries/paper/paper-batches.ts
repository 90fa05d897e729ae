import type { BatchId, CampaignId } from '#surveys/ids.ts';
import { Batch } from '#surveys/paper/batch.ts';
import type { Db } from '../../open.ts';

/** `revision`: how often it has been changed; what somebody saw before they act on it. */
export type StoredBatch = { batch: Batch; revision: number };

type Row = { revision: number; document: string };

function toStored({ revision, document }: Row): StoredBatch {
  return { batch: Batch.parse(JSON.parse(document)), revision };
}

/** @returns false where the campaign has a batch of this number already. */
export async function insertBatch(db: Db, batch: Batch): Promise<boolean> {
  const { id, campaign, number } = batch;
  const inserted = await db
    .insertInto('paper_batches')
    .values({ id, campaign, number, revision: 1, document: JSON.stringify(batch) })
    .onConflict((c) => c.columns(['campaign', 'number']).doNothing())
    .returning('id')
    .execute();
  return inserted.length === 1;
}

export async function findBatch(db: Db, id: BatchId): Promise<StoredBatch | undefined> {
  const row = await db
    .selectFrom('paper_batches')
    .select(['revision', 'document'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toStored(row);
}

/**
 * The batch, held until the end of the transaction: whoever else wants to change it waits. `revision` is the one
 * before.
 */
export async function holdBatch(db: Db, id: BatchId): Promise<StoredBatch | undefined> {
  const row = await db
    .updateTable('paper_batches')
    .set((e) => ({ revision: e('revision', '+', 1) }))
    .where('id', '=', id)
    .returning(['revision', 'document'])
    .executeTakeFirst();
  return row && toStored({ ...row, revision: row.revision - 1 });
}

/** To be called for a batch that is held. @throws where the batch is not one that can be. */
export async function updateBatch(db: Db, batch: Batch): Promise<void> {
  await db
    .updateTable('paper_batches')
    .set({ document: JSON.stringify(Batch.parse(batch)) })
    .where('id', '=', batch.id)
    .execute();
}

/** In the order of their numbers. */
export async function listBatches(db: Db, campaign: CampaignId): Promise<StoredBatch[]> {
  const rows = await db
    .selectFrom('paper_batches')
    .select(['revision', 'document'])
    .where('campaign', '=', campaign)
    .orderBy('number')
    .execute();
  return rows.map(toStored);
}
