import { isDeepStrictEqual } from 'node:util';
import { updateBatch } from '#db/queries/paper/paper-batches.ts';
import { findEntry, insertOrReplaceEntry } from '#db/queries/paper/paper-entries.ts';
import type { BatchId } from '#surveys/ids.ts';
import { isToBeKeyed, mayKey, passOf, withKeyer } from '#surveys/paper/batch.ts';
import { type Entry, faultsOfEntry, isInvalid, settledEntry } from '#surveys/paper/entry.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { fieldedOf, isClerk, type Official, takeBatch } from './batch-at-hand.ts';

/** One ballot as it was keyed. `isCorrection`: what stands under this serial is to be replaced. */
export type KeyedBallot = { serial: number; entry: Entry; isCorrection: boolean };

/**
 * Takes one keying of one ballot, in the pass the batch is in. The same keying again is acknowledged again, whoever
 * sends it; another one is taken only as a correction that says so, and only from whoever keyed the ballot.
 *
 * @throws Problem not_your_batch, no_such_serial, already_keyed, invalid_answers, batch_not_at_this_step
 */
export async function keyBallot(
  { database }: Pick<Means, 'database'>,
  id: BatchId,
  official: Official,
  { serial, entry: keyed, isCorrection }: KeyedBallot,
): Promise<void> {
  await database.db.transaction().execute(async (trx) => {
    const batch = await takeBatch(trx, id, ['keying', 're_entry']);
    const pass = passOf(batch);
    if (!pass || !mayKey(batch, official.id, isClerk(official))) throw new Problem('not_your_batch');
    if (!isToBeKeyed(batch, serial)) throw new Problem('no_such_serial');
    const { questionnaire, targets } = await fieldedOf(trx, batch);
    const entry = settledEntry(questionnaire, keyed);
    const faults = isInvalid(entry) ? [] : faultsOfEntry(questionnaire, targets, entry.items);
    if (faults.length > 0) throw new Problem('invalid_answers', { faults });
    const before = await findEntry(trx, id, serial, pass);
    const isSame = before !== undefined && isDeepStrictEqual(before.entry, entry);
    if (before && !isSame && (!isCorrection || before.keyedBy !== official.id))
      throw new Problem('already_keyed');
    if (!isSame) await insertOrReplaceEntry(trx, { batch: id, serial, pass, keyedBy: official.id, entry });
    // who has keyed it, though nothing new came of it, does not key it again blind
    await updateBatch(trx, withKeyer(batch, official.id));
  });
}
