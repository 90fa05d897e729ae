import { shortestPassword } from '#server/auth/passwords.ts';

const longestPassword = 200;

export type PasswordFaults = {
  password?: 'passwordShort' | 'passwordLong';
  passwordAgain?: 'passwordAgain';
};

/** What is wrong with a password that somebody chooses, typed twice. */
export function passwordFaults(password: string, again: string): PasswordFaults {
  const letters = [...password.normalize('NFC')].length;
  return {
    ...(letters >= shortestPassword ? {} : { password: 'passwordShort' }),
    ...(letters <= longestPassword ? {} : { password: 'passwordLong' }),
    ...(password === again ? {} : { passwordAgain: 'passwordAgain' }),
  };
}
