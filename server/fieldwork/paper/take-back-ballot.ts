import { updateBatch } from '#db/queries/paper/paper-batches.ts';
import { deleteEntry, findEntry, listEntries } from '#db/queries/paper/paper-entries.ts';
import type { BatchId } from '#surveys/ids.ts';
import { passOf, withoutKeyer } from '#surveys/paper/batch.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { isClerk, type Official, takeBatch } from './batch-at-hand.ts';

/**
 * Takes back what was keyed under a serial that was mistyped, before the pass is closed. Whoever keyed it may, and the
 * clerk. Whoever has nothing left in the pass has not keyed in it, and may key in the other.
 *
 * @throws Problem no_such_serial, not_your_batch, batch_not_at_this_step
 */
export async function takeBackBallot(
  { database }: Pick<Means, 'database'>,
  id: BatchId,
  official: Official,
  serial: number,
): Promise<void> {
  await database.db.transaction().execute(async (trx) => {
    const batch = await takeBatch(trx, id, ['keying', 're_entry']);
    const pass = passOf(batch) ?? 1;
    const before = await findEntry(trx, id, serial, pass);
    if (!before) throw new Problem('no_such_serial');
    if (before.keyedBy !== official.id && !isClerk(official)) throw new Problem('not_your_batch');
    await deleteEntry(trx, before);
    const left = await listEntries(trx, id, pass);
    if (left.some(({ keyedBy }) => keyedBy === before.keyedBy)) return;
    await updateBatch(trx, withoutKeyer(batch, before.keyedBy));
  });
}
