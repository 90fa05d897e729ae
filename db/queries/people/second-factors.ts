import type { Db } from '../../open.ts';

/** `secret` is sealed. `lastStep`: the half minute whose code was used last. */
export type SecondFactor = { account: string; secret: string; lastStep: number };

/** Takes the place of an earlier one. */
/** @returns false where the account has one already. */
export async function insertSecondFactor(
  db: Db,
  { account, secret, lastStep }: SecondFactor,
): Promise<boolean> {
  const row = await db
    .insertInto('second_factors')
    .values({ account, secret, last_step: lastStep })
    .onConflict((c) => c.column('account').doNothing())
    .returning('account')
    .executeTakeFirst();
  return row !== undefined;
}

export async function findSecondFactor(db: Db, account: string): Promise<SecondFactor | undefined> {
  const row = await db
    .selectFrom('second_factors')
    .selectAll()
    .where('account', '=', account)
    .executeTakeFirst();
  return row && { account, secret: row.secret, lastStep: row.last_step };
}

/** The ids of the accounts that have one. */
export async function listSecondFactors(db: Db): Promise<Set<string>> {
  const rows = await db.selectFrom('second_factors').select('account').execute();
  return new Set(rows.map(({ account }) => account));
}

/** Steps only grow: the same code a second time, or an older one, is none. @returns whether this was the first time. */
export async function updateLastStep(db: Db, account: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('second_factors')
    .set({ last_step: step })
    .where('account', '=', account)
    .where('last_step', '<', step)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** With its recovery codes. @returns false where there was none. */
export async function deleteSecondFactor(db: Db, account: string): Promise<boolean> {
  await deleteRecoveryCodes(db, account);
  const { numDeletedRows } = await db
    .deleteFrom('second_factors')
    .where('account', '=', account)
    .executeTakeFirstOrThrow();
  return numDeletedRows === 1n;
}

export async function insertRecoveryCodes(db: Db, account: string, marks: readonly string[]): Promise<void> {
  await db
    .insertInto('recovery_codes')
    .values(marks.map((mark) => ({ account, mark })))
    .execute();
}

export async function countRecoveryCodes(db: Db, account: string): Promise<number> {
  const { n } = await db
    .selectFrom('recovery_codes')
    .select((e) => e.fn.countAll<string | number>().as('n'))
    .where('account', '=', account)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Uses one up. @returns false where it is none, or was used before. */
export async function deleteRecoveryCode(db: Db, account: string, mark: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('recovery_codes')
    .where('account', '=', account)
    .where('mark', '=', mark)
    .executeTakeFirstOrThrow();
  return numDeletedRows === 1n;
}

export async function deleteRecoveryCodes(db: Db, account: string): Promise<void> {
  await db.deleteFrom('recovery_codes').where('account', '=', account).execute();
}
