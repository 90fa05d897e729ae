import { codeLetters } from './link-code.ts';

/**
 * The letters on a card that admits one response: the same 23 letters as a link's.
 *
 * Thirteen letters by chance, 23¹³ or 59 bits: what guessing comes to stands in docs/security.md. Two check letters
 * make every code fulfil Σ xᵢ ≡ 0 and Σ i·xᵢ ≡ 0 (mod 23), i from 1: columns (1, i) of which any two are independent,
 * so that up to two wrong letters, wherever they stand, and every exchange of two letters are found (a shortened
 * Reed–Solomon code of distance 3; MacWilliams and Sloane, The Theory of Error-Correcting Codes, 1977, ch. 10).
 */
export const accessCodeLength = 15;

const chanceLetters = accessCodeLength - 2;

export type AccessCode = string & { readonly '~brand': 'AccessCode' };
export type AccessCodeReading = { ok: true; code: AccessCode } | { ok: false; reason: 'shape' | 'check' };

function checkLetters(letters: string): string {
  let sum = 0;
  let weighted = 0;
  for (const [index, letter] of [...letters].entries()) {
    sum += codeLetters.indexOf(letter);
    weighted += codeLetters.indexOf(letter) * (index + 1);
  }
  const modulo = (n: number) => ((n % codeLetters.length) + codeLetters.length) % codeLetters.length;
  // the two sums with weights 14 and 15, solved for the last two letters
  const last = modulo((chanceLetters + 1) * sum - weighted);
  return `${codeLetters[modulo(-sum - last)]}${codeLetters[last]}`;
}

/** `draw(n)` gives a whole number from 0 to n − 1, each as likely as the others. */
export function drawAccessCode(draw: (n: number) => number): AccessCode {
  const letters = Array.from({ length: chanceLetters }, () => codeLetters[draw(codeLetters.length)]).join('');
  return `${letters}${checkLetters(letters)}` as AccessCode; // its check letters were just computed
}

/** As people type it: small letters, spaces, hyphens. `shape`: not fifteen of our letters; `check`: mistyped. */
export function readAccessCode(typed: string): AccessCodeReading {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.–-]/g, '');
  if (code.length !== accessCodeLength || ![...code].every((letter) => codeLetters.includes(letter))) {
    return { ok: false, reason: 'shape' };
  }
  if (checkLetters(code.slice(0, chanceLetters)) !== code.slice(chanceLetters)) {
    return { ok: false, reason: 'check' };
  }
  return { ok: true, code: code as AccessCode }; // shape and check letters were just tested
}

/** "ABCDE FGHJK MNPQR", as it is printed. */
export function formatAccessCode(code: AccessCode): string {
  return `${code.slice(0, 5)} ${code.slice(5, 10)} ${code.slice(10)}`;
}
