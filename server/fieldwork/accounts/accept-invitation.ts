import { findAccount, insertAccount, type StoredAccount } from '#db/queries/people/accounts.ts';
import { deleteInvitation, findInvitation } from '#db/queries/people/invitations.ts';
import { hashPassword } from '../../auth/passwords.ts';
import { hashToken } from '../../auth/sessions.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';

export type NewAccount = { username: string; displayName: string; password: string };

/**
 * Makes the account a one-time link was given out for, and spends the link; where the user name is taken, the
 * link stays good.
 *
 * @throws Problem invitation_spent, username_taken
 */
export async function acceptInvitation(
  means: Pick<Means, 'changes' | 'database' | 'now' | 'random'>,
  token: string,
  { username, displayName, password }: NewAccount,
): Promise<StoredAccount> {
  const { now, random } = means;
  // before the transaction: it takes long, and SQLite has one connection
  const passwordHash = await hashPassword(password, random(16));
  const id = random(16).toString('base64url');
  return performAct(means, { username }, async (trx) => {
    const invitation = await findInvitation(trx, hashToken(token));
    if (!invitation || invitation.expiresAt <= now()) throw new Problem('invitation_spent');
    if (!(await deleteInvitation(trx, invitation.tokenHash))) throw new Problem('invitation_spent');
    const { role, invitedBy } = invitation;
    if (!(await insertAccount(trx, { id, username, displayName, role, passwordHash }))) {
      throw new Problem('username_taken');
    }
    const value = await findAccount(trx, id);
    if (!value) throw new Problem('unexpected');
    return { act: { kind: 'account.made', about: { account: username, role, invitedBy } }, value };
  });
}
