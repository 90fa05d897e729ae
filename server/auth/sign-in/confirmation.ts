import type { StoredAccount } from '#db/queries/people/accounts.ts';
import { Problem } from '../../problem.ts';
import { isPassword } from '../passwords.ts';
import { openThrottle } from './throttle.ts';

/**
 * Asks somebody who is signed in for their password, before what a stranger at an open desk must not do. Wrong ones
 * delay this alone, and no signing in.
 */
export function openConfirmation() {
  const tries = openThrottle({ free: 5, firstMs: 30_000, longestMs: 900_000, forgetMs: 3600_000 });
  /** @throws Problem wrong_password, too_many_attempts */
  return async ({ id, passwordHash }: StoredAccount, password: string, now: Date): Promise<void> => {
    if (tries.waitMs(id, now) > 0) throw new Problem('too_many_attempts');
    tries.count(id, now);
    if (!(await isPassword(password, passwordHash))) throw new Problem('wrong_password');
    tries.forget(id);
  };
}
