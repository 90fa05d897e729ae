import { codeLetters } from '#surveys/campaigns/link-code.ts';

/** So many are printed at once; each opens once where the telephone is lost. */
export const recoveryCodesAtOnce = 10;
const letters = 12;

/** Twelve letters that nobody mistakes for others, 53 bits or more: nobody guesses one. */
export function drawRecoveryCodes(drawFrom: (n: number) => number): string[] {
  const draw = () =>
    Array.from({ length: letters }, () => codeLetters[drawFrom(codeLetters.length)]).join('');
  return Array.from({ length: recoveryCodesAtOnce }, draw);
}

/** ABCDEFGHJKMN → "ABCD EFGH JKMN" */
export function recoveryCodeInFours(code: string): string {
  return code.match(/.{4}/g)?.join(' ') ?? code;
}

/** As it was typed, with or without spaces, in capitals or not. Undefined where it cannot be one. */
export function readRecoveryCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '');
  return code.length === letters && [...code].every((letter) => codeLetters.includes(letter))
    ? code
    : undefined;
}
