import { sql } from 'kysely';
import type { OpenDatabase } from './open.ts';

type Database = Pick<OpenDatabase, 'db' | 'engine'>;

/**
 * Random keys hide the order of arrival, but pages, the write-ahead log, free space and PostgreSQL's transaction
 * numbers still show it until the rows are written anew, in the order of their keys, in one transaction.
 */
export async function forgetOrder(database: Database): Promise<void> {
  await rewrite(database, 'responses');
  await forgetWhoseComments(database);
  if (database.engine === 'sqlite') await sql`VACUUM`.execute(database.db);
  await cutLog(database);
}

/**
 * A comment is stored together with its response, so that neither is lost. Until it is written anew together with
 * all others, the transaction they share would tell whose it is.
 */
export async function forgetWhoseComments(database: Database): Promise<void> {
  await rewrite(database, 'comments');
  await cutLog(database);
}

async function rewrite({ db, engine }: Database, table: 'responses' | 'comments'): Promise<void> {
  const name = sql.table(table);
  await db.transaction().execute(async (trx) => {
    if (engine === 'postgres') await sql`LOCK TABLE ${name} IN ACCESS EXCLUSIVE MODE`.execute(trx);
    await sql`CREATE TEMPORARY TABLE mixed AS SELECT * FROM ${name} ORDER BY id`.execute(trx);
    await sql`DELETE FROM ${name}`.execute(trx);
    await sql`INSERT INTO ${name} SELECT * FROM mixed ORDER BY id`.execute(trx);
    await sql`DROP TABLE mixed`.execute(trx);
  });
  if (engine === 'postgres') await sql`VACUUM (FULL, FREEZE) ${name}`.execute(db);
}

async function cutLog({ db, engine }: Database): Promise<void> {
  if (engine === 'sqlite') await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db);
}
