import { listAccounts } from '#db/queries/people/accounts.ts';
import { deleteInvitationsFor, insertInvitation } from '#db/queries/people/invitations.ts';
import { hashToken } from '../../auth/sessions.ts';
import type { Means } from '../../means.ts';

/** Who acts at the server itself. In brackets, so that nobody's user name is this one. */
export const theTerminal = { username: '(terminal)' };

/**
 * While there is no clerk, each start makes one new set-up link and ends the one before.
 * @returns its token, to be shown in the terminal only.
 */
export async function inviteFirstClerk({ database, now, random }: Means): Promise<string | undefined> {
  return database.db.transaction().execute(async (trx) => {
    if ((await listAccounts(trx)).some(({ role, state }) => role === 'clerk' && state === 'active'))
      return undefined;
    const token = random(24).toString('base64url');
    await deleteInvitationsFor(trx, 'clerk');
    const expiresAt = new Date(now().getTime() + 24 * 3600_000);
    await insertInvitation(trx, {
      id: random(16).toString('base64url'),
      tokenHash: hashToken(token),
      role: 'clerk',
      expiresAt,
      invitedBy: theTerminal.username,
      forWhom: '',
    });
    return token;
  });
}
