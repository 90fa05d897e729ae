/**
 * The letters on a poster. One code stands for one respondent group at one collection point.
 *
 * 23 letters: no digits, and no I, L or O, so that nothing is mistaken for a digit or for another letter. 23 is
 * prime, so a weighted sum catches every single wrong letter and every exchange of two letters (Verhoeff, Error
 * Detecting Decimal Codes, 1969, ch. 2: weighted sums modulo a prime).
 */
export const codeLetters = 'ABCDEFGHJKMNPQRSTUVWXYZ';

/** Five letters by chance and a check letter. */
export const codeLength = 6;

export type LinkCodeReading = { ok: true; code: LinkCode } | { ok: false; reason: 'shape' | 'check' };
export type LinkCode = string & { readonly '~brand': 'LinkCode' };

function checkLetter(letters: string): string {
  const sum = [...letters].reduce(
    (total, letter, index) => total + codeLetters.indexOf(letter) * (index + 2),
    0,
  );
  // the check letter has weight 1
  return codeLetters[(codeLetters.length - (sum % codeLetters.length)) % codeLetters.length] ?? '';
}

/** `draw(n)` gives a whole number from 0 to n − 1. */
export function drawLinkCode(draw: (n: number) => number): LinkCode {
  const letters = Array.from({ length: codeLength - 1 }, () => codeLetters[draw(codeLetters.length)]).join(
    '',
  );
  return `${letters}${checkLetter(letters)}` as LinkCode; // its check letter was just computed
}

/** As people type it: small letters, spaces, hyphens. `shape`: not six of our letters; `check`: mistyped. */
export function readLinkCode(typed: string): LinkCodeReading {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.–-]/g, '');
  if (code.length !== codeLength || ![...code].every((letter) => codeLetters.includes(letter))) {
    return { ok: false, reason: 'shape' };
  }
  if (checkLetter(code.slice(0, -1)) !== code.at(-1)) return { ok: false, reason: 'check' };
  return { ok: true, code: code as LinkCode }; // shape and check letter were just tested
}

/** "ABC DEF", as it is printed. */
export function formatLinkCode(code: LinkCode): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}
