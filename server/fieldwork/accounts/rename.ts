import { updateDisplayName } from '#db/queries/people/accounts.ts';
import type { Account } from '#surveys/campaigns/role.ts';
import type { Means } from '../../means.ts';
import { performAct } from '../acts/perform-act.ts';

/** The name shown on the screens; the user name stays, because acts and batches are told by it. */
export async function renameAccount(
  means: Pick<Means, 'changes' | 'database' | 'now'>,
  account: Account,
  displayName: string,
): Promise<void> {
  await performAct(means, account, async (trx) => {
    await updateDisplayName(trx, account.id, displayName);
    const about = { account: account.username, from: account.displayName, to: displayName };
    return { act: { kind: 'account.renamed', about }, value: undefined };
  });
}
