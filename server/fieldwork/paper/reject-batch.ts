import { updateBatch } from '#db/queries/paper/paper-batches.ts';
import { deleteEntries } from '#db/queries/paper/paper-entries.ts';
import type { BatchId } from '#surveys/ids.ts';
import { countBatch } from '#surveys/paper/summary.ts';
import type { Means } from '../../means.ts';
import { performAct } from '../acts/perform-act.ts';
import { fieldedOf, type Official, reckonBatch, takeBatch } from './batch-at-hand.ts';
import { forgetKeying } from './forget-keying.ts';

/**
 * The whole batch counts for nothing, for a reason that stays with it: no response is made, the keying is deleted, and
 * what was counted up to then remains.
 *
 * @throws Problem batch_changed, batch_not_at_this_step
 */
export async function rejectBatch(
  means: Pick<Means, 'changes' | 'database' | 'logger' | 'now'>,
  id: BatchId,
  official: Official,
  { seen, reason }: { seen: number; reason: string },
): Promise<void> {
  await performAct(means, official, async (trx) => {
    const batch = await takeBatch(trx, id, ['printed', 'keying', 're_entry', 'reconciling'], seen);
    const fielded = await fieldedOf(trx, batch);
    const { entries, comparison } = await reckonBatch(trx, batch, fielded);
    const { printed, handedOut = 0, returned = 0 } = batch;
    await deleteEntries(trx, id);
    await updateBatch(trx, {
      ...batch,
      state: 'rejected',
      drawn: [],
      reason,
      closedBy: official.id,
      counts: countBatch(fielded, { printed, handedOut, returned }, entries, comparison),
    });
    const about = { batch: batch.number, reason };
    return { act: { kind: 'paper.rejected', campaign: batch.campaign, about }, value: undefined };
  });
  await forgetKeying(means);
}
