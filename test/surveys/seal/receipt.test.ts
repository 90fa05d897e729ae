import { describe, expect, test } from 'vitest';
import { codeLetters } from '#surveys/campaigns/link-code.ts';
import { formatReceipt, readReceipt, receiptFrom } from '#surveys/seal/receipt.ts';

const receipt = receiptFrom(Uint8Array.from([3, 141, 59, 26, 53, 58, 97, 93, 238, 46, 26]));

describe('a receipt', () => {
  test('is read as people type it', () => {
    expect(receipt).toHaveLength(12);
    const typed = ` ${formatReceipt(receipt).toLowerCase().replace(' ', '-')} `;
    expect(readReceipt(typed)).toEqual({ ok: true, receipt });
  });

  test('says when its shape is wrong', () => {
    for (const typed of ['', 'ABCD EFGH', `${receipt}A`, receipt.replace(/.$/, '0'), '../etc/passwd']) {
      expect(readReceipt(typed)).toEqual({ ok: false, reason: 'shape' });
    }
  });

  test('tells every wrong letter, and any two that were exchanged', () => {
    const wrong = new Set<string>();
    for (let at = 0; at < receipt.length; at += 1) {
      for (const letter of codeLetters) wrong.add(receipt.slice(0, at) + letter + receipt.slice(at + 1));
      for (let other = 0; other < at; other += 1) {
        const letters = [...receipt];
        [letters[at], letters[other]] = [letters[other] ?? '', letters[at] ?? ''];
        wrong.add(letters.join(''));
      }
    }
    wrong.delete(receipt);
    expect(wrong.size).toBeGreaterThan(300);
    expect([...wrong].filter((one) => readReceipt(one).ok)).toEqual([]);
  });
});
