import { type Account, AccountState, Role } from '#surveys/campaigns/role.ts';
import type { Db, Engine } from '../../open.ts';
import type { Database } from '../../schema.ts';

export type NewAccount = Account & { passwordHash: string };
/** `revision` counts the changes of what the clerk manages: role and state. */
export type StoredAccount = NewAccount & { state: AccountState; revision: number };

type Row = Database['accounts'];

function toAccount({ id, username, display_name, role, password_hash, state, revision }: Row): StoredAccount {
  return {
    id,
    username,
    displayName: display_name,
    role: Role.parse(role),
    passwordHash: password_hash,
    state: AccountState.parse(state),
    revision,
  };
}

/** @returns false where the user name is taken. */
export async function insertAccount(db: Db, account: NewAccount): Promise<boolean> {
  const inserted = await db
    .insertInto('accounts')
    .values({
      id: account.id,
      username: account.username,
      display_name: account.displayName,
      role: account.role,
      password_hash: account.passwordHash,
      state: 'active',
      revision: 1,
    })
    .onConflict((c) => c.column('username').doNothing())
    .returning('id')
    .execute();
  return inserted.length === 1;
}

export async function findAccount(db: Db, id: string): Promise<StoredAccount | undefined> {
  const row = await db.selectFrom('accounts').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toAccount(row);
}

export async function findAccountByUsername(db: Db, username: string): Promise<StoredAccount | undefined> {
  const row = await db.selectFrom('accounts').selectAll().where('username', '=', username).executeTakeFirst();
  return row && toAccount(row);
}

/** By user name, whatever their state. */
export async function listAccounts(db: Db): Promise<Omit<StoredAccount, 'passwordHash'>[]> {
  const rows = await db.selectFrom('accounts').selectAll().orderBy('username').execute();
  return rows.map(toAccount).map(({ passwordHash: _, ...account }) => account);
}

/** The ids of the clerks who can sign in. In a transaction: nobody else changes one of them until it ends. */
export async function listActiveClerks(db: Db, engine: Engine): Promise<string[]> {
  const clerks = db
    .selectFrom('accounts')
    .select('id')
    .where('role', '=', 'clerk')
    .where('state', '=', 'active')
    .orderBy('id');
  const rows = await (engine === 'postgres' ? clerks.forUpdate() : clerks).execute();
  return rows.map(({ id }) => id);
}

/** @returns false where somebody else has changed the account since `revision`. */
export async function updateAccount(
  db: Db,
  { id, revision }: { id: string; revision: number },
  { role, state }: { role: Role; state: AccountState },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('accounts')
    .set({ role, state, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

export async function updateDisplayName(db: Db, id: string, displayName: string): Promise<void> {
  await db.updateTable('accounts').set({ display_name: displayName }).where('id', '=', id).execute();
}

export async function updatePasswordHash(db: Db, id: string, passwordHash: string): Promise<void> {
  await db.updateTable('accounts').set({ password_hash: passwordHash }).where('id', '=', id).execute();
}
