import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { deleteExpiredSessions, deleteSession, insertSession } from '#db/queries/people/sessions.ts';
import { vietnamDay } from '#surveys/campaigns/window.ts';
import type { Config } from '../config.ts';
import type { Means } from '../means.ts';
import { browserKind } from './sign-in/browser-kind.ts';

/** A working day; then everybody signs in again, busy or not. */
export const sessionHours = 12;

/** Over https the browser itself refuses a cookie of this name that another host or a plain page has set. */
export function sessionCookieName(config: Config): string {
  return isSecure(config) ? '__Host-session' : 'session';
}

export function isSecure(config: Config): boolean {
  return config.publicUrl?.startsWith('https://') ?? false;
}

/** Only this hash is stored: who reads the database cannot sign in with it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

export async function startSession(c: Context, means: Means, account: { id: string }): Promise<void> {
  const token = means.random(32).toString('base64url');
  const now = means.now();
  const today = vietnamDay(now);
  await deleteExpiredSessions(means.database.db, now);
  await insertSession(means.database.db, {
    tokenHash: hashToken(token),
    account: account.id,
    expiresAt: new Date(now.getTime() + sessionHours * 3600_000),
    id: means.random(16).toString('base64url'),
    browser: browserKind(c.req.header('User-Agent')),
    startedOn: today,
    lastUsedOn: today,
  });
  setCookie(c, sessionCookieName(means.config), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(means.config),
    maxAge: sessionHours * 3600,
  });
}

export async function endSession(c: Context, means: Means): Promise<void> {
  const name = sessionCookieName(means.config);
  const token = getCookie(c, name);
  if (token) await deleteSession(means.database.db, hashToken(token));
  deleteCookie(c, name, { path: '/', secure: isSecure(means.config) });
}
