import type { Context } from 'hono';
import type { StoredAccount } from '#db/queries/people/accounts.ts';
import { findSecondFactor } from '#db/queries/people/second-factors.ts';
import { rolesRequired } from '#server/auth/second-factor/required-roles.ts';
import { startSession } from '#server/auth/sessions.ts';
import { endHalfSession, startHalfSession } from '#server/auth/sign-in/half-session.ts';
import { rememberBrowser } from '#server/auth/sign-in/known-browser.ts';
import { languageOf } from '#server/language.ts';
import type { Means } from '#server/means.ts';
import type { Account } from '#surveys/campaigns/role.ts';

const desk = '/clerk';

/** Only a page of this site: "//elsewhere" and "/\elsewhere" lead away in a browser. */
export function ownPath(asked: string | undefined): string {
  return asked && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(asked) ? asked : desk;
}

/** The next step of signing in, with where it leads in the end and the language it is in. */
export function stepPath(c: Context, step: 'code' | 'second-factor', to: string): string {
  const parameters = new URLSearchParams({ to });
  if (languageOf(c) !== 'vi') parameters.set('lang', languageOf(c));
  return `/sign-in/${step}?${parameters}`;
}

/** Everything is proved: a session begins, and this browser is known to the account from now on. */
export async function letIn(c: Context, means: Means, account: StoredAccount): Promise<void> {
  endHalfSession(c, means);
  await startSession(c, means, account);
  rememberBrowser(c, means, account);
}

/** The password was right. @returns where to go: to the wanted page, or first to what is still missing. */
export async function afterPassword(
  c: Context,
  means: Means,
  account: StoredAccount,
  to: string,
): Promise<string> {
  const next = await stillMissing(means, account);
  if (!next) {
    await letIn(c, means, account);
    return to;
  }
  startHalfSession(c, means, account, next);
  return stepPath(c, next === 'code' ? 'code' : 'second-factor', to);
}

async function stillMissing(
  { database }: Means,
  { id, role }: Account,
): Promise<'code' | 'set_up' | undefined> {
  if (await findSecondFactor(database.db, id)) return 'code';
  return (await rolesRequired(database.db)).includes(role) ? 'set_up' : undefined;
}
