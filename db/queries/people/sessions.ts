import { type Account, Role } from '#surveys/campaigns/role.ts';
import type { Db } from '../../open.ts';

/** Days are days in Vietnam. `browser` is coarse: "chrome windows". */
export type Session = {
  id: string;
  browser: string;
  startedOn: string;
  lastUsedOn: string;
};

export type NewSession = Session & { tokenHash: string; account: string; expiresAt: Date };

export async function insertSession(db: Db, session: NewSession): Promise<void> {
  await db
    .insertInto('sessions')
    .values({
      token_hash: session.tokenHash,
      account: session.account,
      expires_at: session.expiresAt.toISOString(),
      id: session.id,
      browser: session.browser,
      started_on: session.startedOn,
      last_used_on: session.lastUsedOn,
    })
    .execute();
}

/** Who is signed in with this token, unless it has run out or the account was deactivated. */
export async function findSessionAccount(
  db: Db,
  tokenHash: string,
  now: Date,
): Promise<(Account & { session: string; lastUsedOn: string }) | undefined> {
  const row = await db
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.id', 'sessions.account')
    .select(['accounts.id', 'accounts.username', 'accounts.display_name', 'accounts.role'])
    .select(['sessions.id as session', 'sessions.last_used_on'])
    .where('sessions.token_hash', '=', tokenHash)
    .where('sessions.expires_at', '>', now.toISOString())
    .where('accounts.state', '=', 'active')
    .executeTakeFirst();
  if (!row) return undefined;
  const { id, username, session } = row;
  const role = Role.parse(row.role);
  return { id, username, displayName: row.display_name, role, session, lastUsedOn: row.last_used_on };
}

/** The account's sessions that have not run out, the one used last at the top. */
export async function listSessions(db: Db, account: string, now: Date): Promise<Session[]> {
  const rows = await db
    .selectFrom('sessions')
    .select(['id', 'browser', 'started_on', 'last_used_on'])
    .where('account', '=', account)
    .where('expires_at', '>', now.toISOString())
    .orderBy('last_used_on', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(({ id, browser, started_on, last_used_on }) => ({
    id,
    browser,
    startedOn: started_on,
    lastUsedOn: last_used_on,
  }));
}

export async function updateSessionUsed(db: Db, id: string, lastUsedOn: string): Promise<void> {
  await db.updateTable('sessions').set({ last_used_on: lastUsedOn }).where('id', '=', id).execute();
}

export async function deleteSession(db: Db, tokenHash: string): Promise<void> {
  await db.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute();
}

/** @returns false where this account has no such session. */
export async function deleteSessionOf(db: Db, account: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('sessions')
    .where('account', '=', account)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numDeletedRows === 1n;
}

/** @returns how many ended. */
export async function deleteSessionsOf(
  db: Db,
  account: string,
  { but }: { but?: string } = {},
): Promise<number> {
  const all = db.deleteFrom('sessions').where('account', '=', account);
  const { numDeletedRows } = await (but === undefined
    ? all
    : all.where('id', '!=', but)
  ).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

export async function deleteExpiredSessions(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('sessions').where('expires_at', '<=', now.toISOString()).execute();
}
