import { updateBatch } from '#db/queries/paper/paper-batches.ts';
import { listKeyedSerials } from '#db/queries/paper/paper-entries.ts';
import type { BatchId } from '#surveys/ids.ts';
import { type Batch, mayKey } from '#surveys/paper/batch.ts';
import { drawReEntry } from '#surveys/paper/double-entry.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { isClerk, type Official, takeBatch } from './batch-at-hand.ts';

/**
 * Closes the pass the batch is in, once every ballot of it is keyed. After the first, the ballots that are keyed again
 * are drawn: nobody knows before which they are. After the second there is nothing left to key.
 *
 * @throws Problem not_your_batch, keying_not_complete (details: keyed, wanted), batch_not_at_this_step
 */
export async function closeKeying(
  { database, random }: Pick<Means, 'database' | 'random'>,
  id: BatchId,
  official: Official,
): Promise<void> {
  await database.db.transaction().execute(async (trx) => {
    const batch = await takeBatch(trx, id, ['keying', 're_entry']);
    if (!mayKey(batch, official.id, isClerk(official))) throw new Problem('not_your_batch');
    const isFirst = batch.state === 'keying';
    const serials = await listKeyedSerials(trx, id, isFirst ? 1 : 2);
    const wanted = isFirst ? (batch.returned ?? 0) : batch.drawn.length;
    if (serials.length !== wanted || wanted === 0) {
      throw new Problem('keying_not_complete', { keyed: serials.length, wanted });
    }
    await updateBatch(trx, isFirst ? withDrawn(batch, serials, random) : { ...batch, state: 'reconciling' });
  });
}

function withDrawn(batch: Batch, serials: readonly number[], random: Means['random']): Batch {
  const tickets = new Map(serials.map((serial) => [serial, random(16).toString('hex')]));
  const drawn = drawReEntry(serials, batch.reEntryPercent, (serial) => tickets.get(serial) ?? '');
  return { ...batch, state: 're_entry', drawn };
}
