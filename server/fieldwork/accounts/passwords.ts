import { findAccount, updatePasswordHash } from '#db/queries/people/accounts.ts';
import {
  deletePasswordLink,
  deletePasswordLinks,
  findPasswordLink,
  replacePasswordLink,
} from '#db/queries/people/password-links.ts';
import { deleteSessionsOf } from '#db/queries/people/sessions.ts';
import type { Account } from '#surveys/campaigns/role.ts';
import { hashPassword } from '../../auth/passwords.ts';
import { hashToken } from '../../auth/sessions.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';

const linkHours = 24;

type Needed = Pick<Means, 'changes' | 'database' | 'now' | 'random'>;

/**
 * A one-time link for somebody who has forgotten the password. The second factor stays, and so does the old password
 * until a new one is chosen. @returns its token, to be shown once.
 */
export async function makePasswordLink(
  means: Needed,
  by: { username: string },
  account: Account,
): Promise<{ token: string; expiresAt: Date }> {
  const { now, random } = means;
  const token = random(32).toString('base64url');
  const expiresAt = new Date(now().getTime() + linkHours * 3600_000);
  return performAct(means, by, async (trx) => {
    await replacePasswordLink(trx, { tokenHash: hashToken(token), account: account.id, expiresAt });
    const about = { account: account.username };
    return { act: { kind: 'account.password_link_made', about }, value: { token, expiresAt } };
  });
}

/** Whose link this is. @throws Problem password_link_spent */
export async function accountOfLink({ database, now }: Pick<Means, 'database' | 'now'>, token: string) {
  const link = await findPasswordLink(database.db, hashToken(token));
  const isGood = link !== undefined && link.expiresAt > now();
  const account = isGood ? await findAccount(database.db, link.account) : undefined;
  if (account?.state !== 'active') throw new Problem('password_link_spent');
  return account;
}

/** By the one-time link. Every session of the account ends. @throws Problem password_link_spent */
export async function choosePassword(means: Needed, token: string, password: string) {
  const account = await accountOfLink(means, token);
  // before the transaction: it takes long, and SQLite has one connection
  const passwordHash = await hashPassword(password, means.random(16));
  return performAct(means, account, async (trx) => {
    if (!(await deletePasswordLink(trx, hashToken(token)))) throw new Problem('password_link_spent');
    await updatePasswordHash(trx, account.id, passwordHash);
    await deleteSessionsOf(trx, account.id);
    const about = { account: account.username };
    return { act: { kind: 'account.password_chosen', about }, value: { ...account, passwordHash } };
  });
}

/** One's own, by who is signed in: every other session ends, and no link to a new one works any more. @returns its hash */
export async function changePassword(
  means: Needed,
  account: Account & { session: string },
  password: string,
): Promise<string> {
  const passwordHash = await hashPassword(password, means.random(16));
  return performAct(means, account, async (trx) => {
    await updatePasswordHash(trx, account.id, passwordHash);
    await deleteSessionsOf(trx, account.id, { but: account.session });
    await deletePasswordLinks(trx, account.id);
    return {
      act: { kind: 'account.password_changed', about: { account: account.username } },
      value: passwordHash,
    };
  });
}
