import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as z from 'zod/mini';
import { findAccount, type StoredAccount } from '#db/queries/people/accounts.ts';
import type { Config } from '../../config.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { isSecure } from '../sessions.ts';

const minutes = 10;
const about = 'half session';

/** What is still to be done: type a code, or set up the second factor that the role asks for. */
const HalfSession = z.object({
  account: z.string(),
  next: z.literal(['code', 'set_up']),
  expiresAt: z.number(),
  /** Made of the password's hash: another password ends it. */
  mark: z.string(),
});
export type NextStep = z.infer<typeof HalfSession>['next'];

function cookieName(config: Config): string {
  return isSecure(config) ? '__Host-half-session' : 'half-session';
}

type Needed = Pick<Means, 'config' | 'database' | 'now' | 'vault'>;

/** The password was right. It opens no page but those of signing in, and nothing of it is stored. */
export function startHalfSession(
  c: Context,
  { config, now, vault }: Needed,
  account: StoredAccount,
  next: NextStep,
) {
  const { id, passwordHash } = account;
  const expiresAt = now().getTime() + minutes * 60_000;
  const half = { account: id, next, expiresAt, mark: vault.mark(passwordHash, about) };
  setCookie(c, cookieName(config), vault.seal(JSON.stringify(half), about), {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(config),
    maxAge: minutes * 60,
  });
}

/** @throws Problem sign_in_first where it has run out, or the account has changed since. */
export async function halfSignedIn(c: Context, means: Needed, next: NextStep): Promise<StoredAccount> {
  const cookie = getCookie(c, cookieName(means.config));
  const opened = cookie && means.vault.unseal(cookie, about);
  const half = opened ? HalfSession.safeParse(JSON.parse(opened)) : undefined;
  if (!half?.success || half.data.next !== next || half.data.expiresAt <= means.now().getTime()) {
    throw new Problem('sign_in_first');
  }
  const account = await findAccount(means.database.db, half.data.account);
  const { mark } = half.data;
  if (account?.state !== 'active' || !means.vault.isMark(mark, account.passwordHash, about))
    throw new Problem('sign_in_first');
  return account;
}

export function endHalfSession(c: Context, { config }: Pick<Means, 'config'>): void {
  if (getCookie(c, cookieName(config)) === undefined) return;
  deleteCookie(c, cookieName(config), { path: '/', secure: isSecure(config) });
}
