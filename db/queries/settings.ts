import type { Db } from '../open.ts';

/** A setting that is made once and then stays, e.g. a key: whoever comes second gets the first one's value. */
export async function findOrInsertSetting(db: Db, name: string, value: string): Promise<string> {
  await db
    .insertInto('settings')
    .values({ name, value })
    .onConflict((c) => c.column('name').doNothing())
    .execute();
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return row.value;
}
