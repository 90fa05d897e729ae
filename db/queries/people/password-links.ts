import type { Db } from '../../open.ts';

export type PasswordLink = { tokenHash: string; account: string; expiresAt: Date };

/** A new link ends the earlier ones of the account. */
export async function replacePasswordLink(
  db: Db,
  { tokenHash, account, expiresAt }: PasswordLink,
): Promise<void> {
  await deletePasswordLinks(db, account);
  await db
    .insertInto('password_links')
    .values({ token_hash: tokenHash, account, expires_at: expiresAt.toISOString() })
    .execute();
}

export async function findPasswordLink(db: Db, tokenHash: string): Promise<PasswordLink | undefined> {
  const row = await db
    .selectFrom('password_links')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  return row && { tokenHash, account: row.account, expiresAt: new Date(row.expires_at) };
}

/** @returns false where it was used first by somebody else. */
export async function deletePasswordLink(db: Db, tokenHash: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('password_links')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirstOrThrow();
  return numDeletedRows === 1n;
}

export async function deletePasswordLinks(db: Db, account: string): Promise<void> {
  await db.deleteFrom('password_links').where('account', '=', account).execute();
}
