import { insertAccount } from '#db/queries/accounts.ts';
import { deleteInvitation, findInvitation } from '#db/queries/invitations.ts';
import type { Account } from '#surveys/campaigns/role.ts';
import { hashPassword } from '../auth/passwords.ts';
import { hashToken } from '../auth/sessions.ts';
import type { Means } from '../means.ts';
import { Problem } from '../problem.ts';

export type NewAccount = { username: string; displayName: string; password: string };

/**
 * Makes the account a one-time link was given out for, and spends the link; where the user name is taken, the
 * link stays good.
 *
 * @throws Problem invitation_spent, username_taken
 */
export async function acceptInvitation(
  { database, now, random }: Pick<Means, 'database' | 'now' | 'random'>,
  token: string,
  { username, displayName, password }: NewAccount,
): Promise<Account> {
  // before the transaction: it takes long, and SQLite has one connection
  const passwordHash = await hashPassword(password, random(16));
  return database.db.transaction().execute(async (trx) => {
    const invitation = await findInvitation(trx, hashToken(token));
    if (!invitation || invitation.expiresAt <= now()) throw new Problem('invitation_spent');
    if (!(await deleteInvitation(trx, invitation.tokenHash))) throw new Problem('invitation_spent');
    const id = random(16).toString('base64url');
    const account: Account = { id, username, displayName, role: invitation.role };
    if (!(await insertAccount(trx, { ...account, passwordHash }))) throw new Problem('username_taken');
    return account;
  });
}
