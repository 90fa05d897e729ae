import { listAccounts } from '#db/queries/people/accounts.ts';
import { findSecondFactor, listSecondFactors } from '#db/queries/people/second-factors.ts';
import { deleteSessionsOf } from '#db/queries/people/sessions.ts';
import { type Account, roles as allRoles, type Role } from '#surveys/campaigns/role.ts';
import { storeRolesRequired } from '../../auth/second-factor/required-roles.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';

/**
 * Who has one of these roles sets up a second factor before anything else. Whoever is signed in without one is signed
 * out, so that the rule holds from now on. Who asks it of their own role shows the way.
 *
 * @throws Problem own_second_factor_first
 */
export async function requireSecondFactor(
  means: Pick<Means, 'changes' | 'database' | 'now'>,
  by: Account,
  wanted: readonly Role[],
): Promise<void> {
  const roles = allRoles.filter((role) => wanted.includes(role));
  await performAct(means, by, async (trx) => {
    if (roles.includes(by.role) && !(await findSecondFactor(trx, by.id))) {
      throw new Problem('own_second_factor_first');
    }
    await storeRolesRequired(trx, roles);
    const having = await listSecondFactors(trx);
    for (const { id, role } of await listAccounts(trx)) {
      if (roles.includes(role) && !having.has(id)) await deleteSessionsOf(trx, id);
    }
    const about = { roles: roles.join(' ') };
    return { act: { kind: 'account.second_factor_required', about }, value: undefined };
  });
}
