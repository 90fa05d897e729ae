import { codeLetters } from '../campaigns/link-code.ts';

/**
 * A receipt: eleven letters that the server reckons from the response's random id and its own key (23¹¹, 49 bits),
 * and one that makes Σ i·xᵢ ≡ 0 (mod 23), i from 1. So a wrong letter, or two that were exchanged, is told from a
 * receipt that is not known (Verhoeff, Error Detecting Decimal Codes, 1969, ch. 2).
 */
export type ReceiptCode = string & { readonly '~brand': 'ReceiptCode' };
export type ReceiptReading = { ok: true; receipt: ReceiptCode } | { ok: false; reason: 'shape' | 'check' };

export const receiptLength = 12;
const chanceLetters = receiptLength - 1;

function weightedSum(letters: string): number {
  let sum = 0;
  for (let at = 0; at < letters.length; at += 1) sum += codeLetters.indexOf(letters.charAt(at)) * (at + 1);
  return sum;
}

/** @param bytes as many as there are letters by chance */
export function receiptFrom(bytes: Uint8Array): ReceiptCode {
  let letters = '';
  for (const byte of bytes.subarray(0, chanceLetters)) letters += codeLetters[byte % codeLetters.length];
  // 12·x ≡ −sum, and 12·2 ≡ 1 (mod 23)
  const check = (2 * (codeLetters.length - (weightedSum(letters) % codeLetters.length))) % codeLetters.length;
  return `${letters}${codeLetters[check]}` as ReceiptCode; // its check letter was just computed
}

/** As people type it: small letters, spaces, hyphens. `shape`: not twelve of our letters; `check`: mistyped. */
export function readReceipt(typed: string): ReceiptReading {
  const receipt = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.–-]/g, '');
  if (receipt.length !== receiptLength || ![...receipt].every((letter) => codeLetters.includes(letter))) {
    return { ok: false, reason: 'shape' };
  }
  if (weightedSum(receipt) % codeLetters.length !== 0) return { ok: false, reason: 'check' };
  return { ok: true, receipt: receipt as ReceiptCode }; // shape and check letter were just tested
}

/** "ABCD EFGH JKMN" */
export function formatReceipt(receipt: ReceiptCode): string {
  return `${receipt.slice(0, 4)} ${receipt.slice(4, 8)} ${receipt.slice(8)}`;
}
