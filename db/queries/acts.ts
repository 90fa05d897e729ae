import { sql } from 'kysely';
import { Act, type RecordedAct } from '#surveys/acts/act.ts';
import type { Db, Engine } from '../open.ts';

/**
 * The last act. In a transaction: nobody else appends one until it ends, so that the chain never forks. SQLite has
 * one writer anyway.
 */
export async function findLastAct(db: Db, engine: Engine): Promise<RecordedAct | undefined> {
  if (engine === 'postgres') await sql`LOCK TABLE acts IN EXCLUSIVE MODE`.execute(db);
  const row = await db.selectFrom('acts').selectAll().orderBy('number', 'desc').limit(1).executeTakeFirst();
  return row && readAct(row);
}

export async function insertAct(db: Db, { campaign, about, ...act }: RecordedAct): Promise<void> {
  await db
    .insertInto('acts')
    .values({ ...act, campaign: campaign ?? null, about: JSON.stringify(about) })
    .execute();
}

/** All acts, in their order. */
export async function listActs(db: Db): Promise<RecordedAct[]> {
  const rows = await db.selectFrom('acts').selectAll().orderBy('number').execute();
  return rows.map(readAct);
}

type Row = Omit<RecordedAct, 'kind' | 'campaign' | 'about'> & {
  kind: string;
  campaign: string | null;
  about: string;
};

function readAct({ number, at, by, kind, campaign, about, previous, digest }: Row): RecordedAct {
  const act = Act.parse({ kind, ...(campaign && { campaign }), about: JSON.parse(about) });
  return { ...act, number, at, by, previous, digest };
}
