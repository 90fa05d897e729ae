import { deleteInvitationById, insertInvitation } from '#db/queries/people/invitations.ts';
import type { Role } from '#surveys/campaigns/role.ts';
import { hashToken } from '../../auth/sessions.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';

const invitationDays = 7;

type Needed = Pick<Means, 'changes' | 'database' | 'now' | 'random'>;

/** @returns the token of a one-time link, to be shown once: only its hash is stored. */
export async function invite(
  means: Needed,
  by: { username: string },
  { role, forWhom }: { role: Role; forWhom: string },
): Promise<{ token: string; expiresAt: Date }> {
  const { now, random } = means;
  const token = random(32).toString('base64url');
  const expiresAt = new Date(now().getTime() + invitationDays * 24 * 3600_000);
  const id = random(16).toString('base64url');
  return performAct(means, by, async (trx) => {
    const invitedBy = by.username;
    await insertInvitation(trx, { id, tokenHash: hashToken(token), role, expiresAt, invitedBy, forWhom });
    return { act: { kind: 'account.invited', about: { role, forWhom } }, value: { token, expiresAt } };
  });
}

/** @throws Problem not_found where it was used or withdrawn before */
export async function withdrawInvitation(
  means: Pick<Means, 'changes' | 'database' | 'now'>,
  by: { username: string },
  id: string,
): Promise<void> {
  await performAct(means, by, async (trx) => {
    const withdrawn = await deleteInvitationById(trx, id);
    if (!withdrawn) throw new Problem('not_found');
    const { role, forWhom } = withdrawn;
    return { act: { kind: 'account.invitation_withdrawn', about: { role, forWhom } }, value: undefined };
  });
}
