import { type Account, Role } from '#surveys/campaigns/role.ts';
import type { Db } from '../open.ts';
import type { Database } from '../schema.ts';

export type StoredAccount = Account & { passwordHash: string };

type Row = Database['accounts'];

function toAccount({ id, username, display_name, role, password_hash }: Row): StoredAccount {
  return { id, username, displayName: display_name, role: Role.parse(role), passwordHash: password_hash };
}

/** @returns false where the user name is taken. */
export async function insertAccount(db: Db, account: StoredAccount): Promise<boolean> {
  const inserted = await db
    .insertInto('accounts')
    .values({
      id: account.id,
      username: account.username,
      display_name: account.displayName,
      role: account.role,
      password_hash: account.passwordHash,
    })
    .onConflict((c) => c.column('username').doNothing())
    .returning('id')
    .execute();
  return inserted.length === 1;
}

export async function findAccountByUsername(db: Db, username: string): Promise<StoredAccount | undefined> {
  const row = await db.selectFrom('accounts').selectAll().where('username', '=', username).executeTakeFirst();
  return row && toAccount(row);
}

export async function listAccounts(db: Db): Promise<Account[]> {
  const rows = await db.selectFrom('accounts').selectAll().orderBy('username').execute();
  return rows.map(toAccount).map(({ passwordHash: _, ...account }) => account);
}
