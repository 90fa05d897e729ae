import { findAccountByUsername } from '#db/queries/people/accounts.ts';
import { findSecondFactor } from '#db/queries/people/second-factors.ts';
import type { Means } from '../../means.ts';
import { theTerminal } from './invite-first-clerk.ts';
import { makePasswordLink } from './passwords.ts';
import { resetSecondFactor } from './second-factor.ts';

/**
 * From the server's own terminal: takes the second factor away and makes a one-time link to a new password. Both stand
 * in the log.
 *
 * @returns undefined where nobody of that name can sign in
 */
export async function rescueAccount(
  means: Pick<Means, 'changes' | 'database' | 'now' | 'random'>,
  username: string,
): Promise<{ token: string; hadSecondFactor: boolean } | undefined> {
  const { db } = means.database;
  const account = await findAccountByUsername(db, username);
  if (account?.state !== 'active') return undefined;
  const hadSecondFactor = (await findSecondFactor(db, account.id)) !== undefined;
  if (hadSecondFactor) await resetSecondFactor(means, theTerminal, account);
  const { token } = await makePasswordLink(means, theTerminal, account);
  return { token, hadSecondFactor };
}
