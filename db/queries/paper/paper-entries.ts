import * as z from 'zod/mini';
import type { BatchId } from '#surveys/ids.ts';
import type { Pass } from '#surveys/paper/batch.ts';
import { PendingDecision } from '#surveys/paper/double-entry.ts';
import { Entry } from '#surveys/paper/entry.ts';
import type { Db } from '../../open.ts';

/** One keying of one ballot, as long as its batch is being keyed. */
export type StoredEntry = { batch: BatchId; serial: number; pass: Pass; keyedBy: string; entry: Entry };

/** Stands where an entry would: the pass after the second. */
const decisionsPass = 3;
const PendingDecisions = z.record(z.string(), PendingDecision);

/** What is there under the same batch, serial and pass is replaced: a correction. */
export async function insertOrReplaceEntry(db: Db, stored: StoredEntry): Promise<void> {
  await write(db, stored.batch, stored.serial, stored.pass, stored.keyedBy, JSON.stringify(stored.entry));
}

export async function findEntry(
  db: Db,
  batch: BatchId,
  serial: number,
  pass: Pass,
): Promise<StoredEntry | undefined> {
  const row = await db
    .selectFrom('paper_entries')
    .select(['keyed_by', 'document'])
    .where('batch', '=', batch)
    .where('serial', '=', serial)
    .where('pass', '=', pass)
    .executeTakeFirst();
  return row && { batch, serial, pass, keyedBy: row.keyed_by, entry: Entry.parse(JSON.parse(row.document)) };
}

/** By serial. */
export async function listEntries(db: Db, batch: BatchId, pass: Pass): Promise<StoredEntry[]> {
  const rows = await db
    .selectFrom('paper_entries')
    .select(['serial', 'keyed_by', 'document'])
    .where('batch', '=', batch)
    .where('pass', '=', pass)
    .orderBy('serial')
    .execute();
  return rows.map(({ serial, keyed_by, document }) => ({
    batch,
    serial,
    pass,
    keyedBy: keyed_by,
    entry: Entry.parse(JSON.parse(document)),
  }));
}

/** The serials that have been keyed in a pass, without a word of what was keyed. */
export async function listKeyedSerials(db: Db, batch: BatchId, pass: Pass): Promise<number[]> {
  const rows = await db
    .selectFrom('paper_entries')
    .select('serial')
    .where('batch', '=', batch)
    .where('pass', '=', pass)
    .orderBy('serial')
    .execute();
  return rows.map(({ serial }) => serial);
}

export type PendingDecisions = Readonly<Record<string, PendingDecision>>;

/** All that was decided on a ballot so far; replaces what stood there. */
export async function insertOrReplaceDecisions(
  db: Db,
  {
    batch,
    serial,
    decisions,
    by,
  }: { batch: BatchId; serial: number; decisions: PendingDecisions; by: string },
): Promise<void> {
  await write(db, batch, serial, decisionsPass, by, JSON.stringify(decisions));
}

/** By serial; ballots on which nothing was decided are not there. */
export async function listPendingDecisions(db: Db, batch: BatchId): Promise<Map<number, PendingDecisions>> {
  const rows = await db
    .selectFrom('paper_entries')
    .select(['serial', 'document'])
    .where('batch', '=', batch)
    .where('pass', '=', decisionsPass)
    .execute();
  return new Map(rows.map(({ serial, document }) => [serial, PendingDecisions.parse(JSON.parse(document))]));
}

export async function deleteEntry(
  db: Db,
  { batch, serial, pass }: Pick<StoredEntry, 'batch' | 'serial' | 'pass'>,
): Promise<void> {
  await db
    .deleteFrom('paper_entries')
    .where('batch', '=', batch)
    .where('serial', '=', serial)
    .where('pass', '=', pass)
    .execute();
}

/** Everything in which a serial of the batch stands. */
export async function deleteEntries(db: Db, batch: BatchId): Promise<void> {
  await db.deleteFrom('paper_entries').where('batch', '=', batch).execute();
}

async function write(
  db: Db,
  batch: BatchId,
  serial: number,
  pass: number,
  by: string,
  document: string,
): Promise<void> {
  await db
    .insertInto('paper_entries')
    .values({ batch, serial, pass, keyed_by: by, document })
    .onConflict((c) => c.columns(['batch', 'serial', 'pass']).doUpdateSet({ keyed_by: by, document }))
    .execute();
}
