import type { Db } from '#db/open.ts';
import {
  deleteRecoveryCodes,
  deleteSecondFactor,
  findSecondFactor,
  insertRecoveryCodes,
  insertSecondFactor,
} from '#db/queries/people/second-factors.ts';
import { deleteSessionsOf } from '#db/queries/people/sessions.ts';
import type { Account } from '#surveys/campaigns/role.ts';
import { stepOfCode } from '../../auth/second-factor/one-time-code.ts';
import { drawRecoveryCodes } from '../../auth/second-factor/recovery-codes.ts';
import { rolesRequired } from '../../auth/second-factor/required-roles.ts';
import { recoveryMark, unsealSecret } from '../../auth/second-factor/sealed-secret.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';
import { drawFrom } from '../prepare-first-start.ts';

type Needed = Pick<Means, 'changes' | 'database' | 'now' | 'random' | 'vault'>;

/**
 * A code proves that the app knows the secret; only then it is stored. The same form sent again changes nothing: the
 * recovery codes may be on paper already.
 *
 * @returns recovery codes, to be shown once: only their marks are stored.
 * @throws Problem wrong_code, second_factor_is_on
 */
export async function turnOnSecondFactor(
  means: Needed,
  account: Account,
  { sealedSecret, code }: { sealedSecret: string; code: string },
): Promise<string[]> {
  const secret = unsealSecret(means, account.id, sealedSecret);
  const step = secret && stepOfCode(code.replace(/\s/g, ''), secret, means.now());
  if (step === undefined) throw new Problem('wrong_code');
  return performAct(means, account, async (trx) => {
    const isNew = await insertSecondFactor(trx, {
      account: account.id,
      secret: sealedSecret,
      lastStep: step,
    });
    if (!isNew) throw new Problem('second_factor_is_on');
    const value = await replaceRecoveryCodes(trx, means, account);
    return { act: { kind: 'account.second_factor_on', about: { account: account.username } }, value };
  });
}

/** @throws Problem second_factor_required where the role asks for one */
export async function turnOffSecondFactor(means: Needed, account: Account): Promise<void> {
  await performAct(means, account, async (trx) => {
    if ((await rolesRequired(trx)).includes(account.role)) throw new Problem('second_factor_required');
    if (!(await deleteSecondFactor(trx, account.id))) throw new Problem('not_found');
    return {
      act: { kind: 'account.second_factor_off', about: { account: account.username } },
      value: undefined,
    };
  });
}

/** For somebody whose telephone is gone, by the clerk: whoever is signed in to that account is signed out. */
export async function resetSecondFactor(
  means: Pick<Means, 'changes' | 'database' | 'now'>,
  by: { username: string },
  account: Account,
): Promise<void> {
  await performAct(means, by, async (trx) => {
    if (!(await deleteSecondFactor(trx, account.id))) throw new Problem('not_found');
    await deleteSessionsOf(trx, account.id);
    return {
      act: { kind: 'account.second_factor_reset', about: { account: account.username } },
      value: undefined,
    };
  });
}

/** The earlier ones are worthless. @returns the new codes, to be shown once. @throws Problem not_found */
export async function makeRecoveryCodes(means: Needed, account: Account): Promise<string[]> {
  return performAct(means, account, async (trx) => {
    if (!(await findSecondFactor(trx, account.id))) throw new Problem('not_found');
    const value = await replaceRecoveryCodes(trx, means, account);
    return { act: { kind: 'account.recovery_codes_made', about: { account: account.username } }, value };
  });
}

async function replaceRecoveryCodes(trx: Db, means: Needed, { id }: Account): Promise<string[]> {
  const codes = drawRecoveryCodes(drawFrom(means.random));
  await deleteRecoveryCodes(trx, id);
  await insertRecoveryCodes(
    trx,
    id,
    codes.map((code) => recoveryMark(means, id, code)),
  );
  return codes;
}
