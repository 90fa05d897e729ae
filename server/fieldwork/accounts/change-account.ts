import { findAccountByUsername, listActiveClerks, updateAccount } from '#db/queries/people/accounts.ts';
import { deletePasswordLinks } from '#db/queries/people/password-links.ts';
import { deleteSessionsOf } from '#db/queries/people/sessions.ts';
import type { Act } from '#surveys/acts/act.ts';
import type { AccountState, Role } from '#surveys/campaigns/role.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';

export type AccountChange = { role: Role } | { state: AccountState };

/**
 * Another role, or whether somebody can sign in at all. Who is deactivated is signed out everywhere, and no link to a
 * new password works any more. One clerk who can sign in always remains.
 *
 * @throws Problem not_found, changed_meanwhile, last_clerk
 */
export async function changeAccount(
  means: Pick<Means, 'changes' | 'database' | 'now'>,
  by: { username: string },
  username: string,
  { revision, change }: { revision: number; change: AccountChange },
): Promise<void> {
  await performAct(means, by, async (trx) => {
    const clerks = await listActiveClerks(trx, means.database.engine);
    const before = await findAccountByUsername(trx, username);
    if (!before) throw new Problem('not_found');
    const after = { role: before.role, state: before.state, ...change };
    const isLastClerk = clerks.length === 1 && clerks[0] === before.id;
    if (isLastClerk && (after.role !== 'clerk' || after.state !== 'active')) throw new Problem('last_clerk');
    if (before.revision !== revision || !(await updateAccount(trx, { id: before.id, revision }, after))) {
      throw new Problem('changed_meanwhile');
    }
    if (after.state === 'deactivated') {
      await deleteSessionsOf(trx, before.id);
      await deletePasswordLinks(trx, before.id);
    }
    return { act: actOf(username, before.role, change), value: undefined };
  });
}

function actOf(account: string, from: Role, change: AccountChange): Act {
  if ('role' in change) return { kind: 'account.role_changed', about: { account, from, to: change.role } };
  const kind = change.state === 'active' ? 'account.reactivated' : 'account.deactivated';
  return { kind, about: { account } };
}
