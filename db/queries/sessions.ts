import { type Account, Role } from '#surveys/campaigns/role.ts';
import type { Db } from '../open.ts';

export async function insertSession(
  db: Db,
  session: { tokenHash: string; account: string; expiresAt: Date },
): Promise<void> {
  await db
    .insertInto('sessions')
    .values({
      token_hash: session.tokenHash,
      account: session.account,
      expires_at: session.expiresAt.toISOString(),
    })
    .execute();
}

/** Who is signed in with this token, unless it has run out. */
export async function findSessionAccount(db: Db, tokenHash: string, now: Date): Promise<Account | undefined> {
  const row = await db
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.id', 'sessions.account')
    .select(['accounts.id', 'accounts.username', 'accounts.display_name', 'accounts.role'])
    .where('sessions.token_hash', '=', tokenHash)
    .where('sessions.expires_at', '>', now.toISOString())
    .executeTakeFirst();
  return (
    row && { id: row.id, username: row.username, displayName: row.display_name, role: Role.parse(row.role) }
  );
}

export async function deleteSession(db: Db, tokenHash: string): Promise<void> {
  await db.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute();
}

export async function deleteExpiredSessions(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('sessions').where('expires_at', '<=', now.toISOString()).execute();
}
