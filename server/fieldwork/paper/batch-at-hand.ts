import type { Db } from '#db/open.ts';
import { findBatch, holdBatch, type StoredBatch } from '#db/queries/paper/paper-batches.ts';
import { listEntries, listPendingDecisions } from '#db/queries/paper/paper-entries.ts';
import { findQuestionnaire } from '#db/queries/questionnaires.ts';
import type { Account } from '#surveys/campaigns/role.ts';
import type { BatchId } from '#surveys/ids.ts';
import type { Batch, BatchState, Pass } from '#surveys/paper/batch.ts';
import type { Entry } from '#surveys/paper/entry.ts';
import { type Heap, type Reckoning, reckon } from '#surveys/paper/reckoning.ts';
import { mayRole } from '../../auth/permissions.ts';
import { Problem } from '../../problem.ts';
import { type Fielded, findFielded } from '../fielded.ts';

/** Who acts. */
export type Official = Pick<Account, 'id' | 'role' | 'username'>;

export function isClerk({ role }: Official): boolean {
  return mayRole(role, 'paper.manage');
}

/** @throws Problem not_found */
export async function theBatch(db: Db, id: BatchId): Promise<StoredBatch> {
  const found = await findBatch(db, id);
  if (!found) throw new Problem('not_found');
  return found;
}

/**
 * The batch in the hand of one transaction, in one of the states in which the act makes sense.
 *
 * @param seen the revision that whoever acts has looked at, where the act is on what they saw.
 * @throws Problem not_found, batch_changed, batch_not_at_this_step
 */
export async function takeBatch(
  trx: Db,
  id: BatchId,
  states: readonly BatchState[],
  seen?: number,
): Promise<Batch> {
  const held = await holdBatch(trx, id);
  if (!held) throw new Problem('not_found');
  if (!states.includes(held.batch.state))
    throw new Problem('batch_not_at_this_step', { state: held.batch.state });
  if (seen !== undefined && seen !== held.revision) throw new Problem('batch_changed');
  return held.batch;
}

/** What the batch's ballots ask, in the version that was printed. @throws Problem not_found */
export async function fieldedOf(db: Db, { campaign, group, point, questionnaire }: Batch): Promise<Fielded> {
  const fielded = await findFielded(db, { campaign, group, point });
  const printed = await findQuestionnaire(db, questionnaire);
  if (!fielded || !printed) throw new Problem('not_found');
  return { ...fielded, questionnaire: printed };
}

/** The batch's ballots as they stand now. */
export async function reckonBatch(
  db: Db,
  batch: Batch,
  { questionnaire, targets }: Fielded,
): Promise<Reckoning> {
  const heap: Heap = {
    first: await entriesOf(db, batch, 1),
    second: await entriesOf(db, batch, 2),
    decisions: await listPendingDecisions(db, batch.id),
  };
  return reckon(questionnaire, targets, heap);
}

async function entriesOf(db: Db, { id }: Batch, pass: Pass): Promise<Map<number, Entry>> {
  const entries = await listEntries(db, id, pass);
  return new Map(entries.map(({ serial, entry }) => [serial, entry]));
}
