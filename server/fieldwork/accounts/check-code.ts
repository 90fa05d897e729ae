import {
  countRecoveryCodes,
  deleteRecoveryCode,
  findSecondFactor,
  updateLastStep,
} from '#db/queries/people/second-factors.ts';
import type { Account } from '#surveys/campaigns/role.ts';
import { stepOfCode } from '../../auth/second-factor/one-time-code.ts';
import { readRecoveryCode } from '../../auth/second-factor/recovery-codes.ts';
import { recoveryMark, unsealSecret } from '../../auth/second-factor/sealed-secret.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';

type Needed = Pick<Means, 'changes' | 'database' | 'now' | 'vault'>;

/** Six figures of the app. The same code opens once. */
export async function checkOneTimeCode(means: Needed, account: Account, typed: string): Promise<boolean> {
  const { database, now } = means;
  const factor = await findSecondFactor(database.db, account.id);
  const secret = factor && unsealSecret(means, account.id, factor.secret);
  const step = secret && stepOfCode(typed.replace(/\s/g, ''), secret, now());
  return step !== undefined && (await updateLastStep(database.db, account.id, step));
}

/** One of the printed codes; it is used up, and the log says so. */
export async function useRecoveryCode(means: Needed, account: Account, typed: string): Promise<boolean> {
  const code = readRecoveryCode(typed);
  if (!code) return false;
  const mark = recoveryMark(means, account.id, code);
  try {
    return await performAct(means, account, async (trx) => {
      if (!(await deleteRecoveryCode(trx, account.id, mark))) throw new Problem('wrong_code');
      const left = await countRecoveryCodes(trx, account.id);
      const about = { account: account.username, left };
      return { act: { kind: 'account.recovery_code_used', about }, value: true };
    });
  } catch (error) {
    if (error instanceof Problem && error.code === 'wrong_code') return false;
    throw error;
  }
}
