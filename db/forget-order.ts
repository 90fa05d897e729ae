import { sql } from 'kysely';
import type { OpenDatabase } from './open.ts';
import type { Database as Tables } from './schema.ts';

type Database = Pick<OpenDatabase, 'db' | 'engine'>;

/**
 * Random keys hide the order of arrival, but pages, the write-ahead log, free space and PostgreSQL's transaction
 * numbers still show it until the rows are written anew, in the order of their keys, in one transaction.
 */
export async function forgetOrder(database: Database): Promise<void> {
  await rewrite(database, 'responses', ['id']);
  await forgetWhoseComments(database);
  await forgetWhoseSerials(database);
  await forgetKeyedBallots(database);
  await forgetSpentCodes(database);
  if (database.engine === 'sqlite') await sql`VACUUM`.execute(database.db);
  await cutLog(database);
}

/**
 * A comment is stored together with its response, so that neither is lost. Until it is written anew together with
 * all others, the transaction they share would tell whose it is.
 */
export async function forgetWhoseComments(database: Database): Promise<void> {
  await rewrite(database, 'comments', ['id']);
  await cutLog(database);
}

/**
 * A serial is claimed just before its response is stored and settled just after; a device and its contacts are written
 * at about that time. Until they are written anew, these neighbours would tell which response a serial became.
 */
export async function forgetWhoseSerials(database: Database): Promise<void> {
  await rewrite(database, 'device_serials', ['device', 'serial']);
  await rewrite(database, 'devices', ['id']);
  await rewrite(database, 'contact_counts', ['device', 'respondent_group', 'point', 'outcome']);
  await cutLog(database);
}

/**
 * The keying of a batch of paper ballots names each by its serial. When the batch is done its rows are deleted; this
 * forgets them on the disk as well: old versions of rows, free space, and the log, where they still stand.
 */
export async function forgetKeyedBallots(database: Database): Promise<void> {
  await rewrite(database, 'paper_entries', ['batch', 'serial', 'pass']);
  await rewrite(database, 'paper_decisions', ['id']);
  await rewrite(database, 'paper_batches', ['id']);
  await cutLog(database);
}

/**
 * An access code is taken away, and a slip marked, in the transaction that stores the response they admitted. Until
 * what is left of them is written anew, whoever holds the card could tell from old pages, row versions and the log
 * which response that was.
 */
export async function forgetSpentCodes(database: Database): Promise<void> {
  await rewrite(database, 'access_codes', ['code_hash']);
  await rewrite(database, 'code_batches', ['id']);
  await rewrite(database, 'presence_slips', ['slip_hash']);
  await cutLog(database);
}

async function rewrite(
  { db, engine }: Database,
  table: keyof Tables,
  key: readonly [string, ...string[]],
): Promise<void> {
  const name = sql.table(table);
  const order = sql.join(key.map((column) => sql.ref(column)));
  await db.transaction().execute(async (trx) => {
    if (engine === 'postgres') await sql`LOCK TABLE ${name} IN ACCESS EXCLUSIVE MODE`.execute(trx);
    await sql`CREATE TEMPORARY TABLE mixed AS SELECT * FROM ${name} ORDER BY ${order}`.execute(trx);
    await sql`DELETE FROM ${name}`.execute(trx);
    await sql`INSERT INTO ${name} SELECT * FROM mixed ORDER BY ${order}`.execute(trx);
    await sql`DROP TABLE mixed`.execute(trx);
  });
  if (engine === 'postgres') await sql`VACUUM (FULL, FREEZE) ${name}`.execute(db);
}

async function cutLog({ db, engine }: Database): Promise<void> {
  if (engine === 'sqlite') await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db);
}
