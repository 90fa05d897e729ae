import { updateBatch } from '#db/queries/paper/paper-batches.ts';
import type { BatchId } from '#surveys/ids.ts';
import { Batch } from '#surveys/paper/batch.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';
import { type Official, takeBatch } from './batch-at-hand.ts';

/** `returned` is not there as long as ballots are still out. */
export type HeapRecord = {
  handedOut: number;
  handedOutBy: string;
  returned?: number | undefined;
  collectedBy?: string | undefined;
};

/**
 * How many ballots went out and came back, and through whose hands. With the returned ones counted the keying begins;
 * as long as it is not closed, a miscount can be put right.
 *
 * @throws Problem batch_changed, batch_not_at_this_step, invalid_form
 */
export async function recordHeap(
  means: Pick<Means, 'changes' | 'database' | 'now'>,
  id: BatchId,
  official: Official,
  seen: number,
  { handedOut, handedOutBy, returned, collectedBy }: HeapRecord,
): Promise<void> {
  await performAct(means, official, async (trx) => {
    const batch = await takeBatch(trx, id, ['printed', 'keying'], seen);
    const isBack = returned !== undefined;
    if (!isBack && batch.state === 'keying') throw new Problem('invalid_form');
    if (isBack && !collectedBy) throw new Problem('invalid_form');
    const recorded = Batch.safeParse({
      ...batch,
      handedOut,
      handedOutBy,
      returned,
      collectedBy,
      state: isBack ? 'keying' : 'printed',
    });
    if (!recorded.success) throw new Problem('invalid_form');
    await updateBatch(trx, recorded.data);
    // without the counts: how many had come back on which day would lead to whoever brought the only one
    const about = { batch: batch.number };
    return { act: { kind: 'paper.counted', campaign: batch.campaign, about }, value: undefined };
  });
}
