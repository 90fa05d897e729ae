import { describe, expect, test } from 'vitest';
import {
  codeLength,
  codeLetters,
  drawLinkCode,
  formatLinkCode,
  readLinkCode,
} from '#surveys/campaigns/link-code.ts';

function codeFrom(seed: number): ReturnType<typeof drawLinkCode> {
  let state = seed;
  return drawLinkCode((n) => {
    state = (state * 48271) % 2147483647;
    return state % n;
  });
}

describe('the code on a poster', () => {
  test('is read as people type it', () => {
    const code = codeFrom(7);
    const typed = ` ${formatLinkCode(code).toLowerCase().replace(' ', '-')} `;
    expect(readLinkCode(typed)).toEqual({ ok: true, code });
  });

  test('says when its shape is wrong', () => {
    for (const typed of ['', 'ABC', 'ABC DE0', 'ABCDEFG', '../etc']) {
      expect(readLinkCode(typed)).toEqual({ ok: false, reason: 'shape' });
    }
  });

  test('catches every single wrong letter', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const code = codeFrom(seed);
      for (let at = 0; at < codeLength; at++) {
        for (const letter of codeLetters) {
          if (letter === code[at]) continue;
          expect(readLinkCode(code.slice(0, at) + letter + code.slice(at + 1))).toEqual({
            ok: false,
            reason: 'check',
          });
        }
      }
    }
  });

  test('catches every exchange of two letters', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const letters = [...codeFrom(seed)];
      for (let a = 0; a < codeLength; a++) {
        for (let b = a + 1; b < codeLength; b++) {
          if (letters[a] === letters[b]) continue;
          const swapped = [...letters];
          [swapped[a], swapped[b]] = [letters[b] ?? '', letters[a] ?? ''];
          expect(readLinkCode(swapped.join(''))).toEqual({ ok: false, reason: 'check' });
        }
      }
    }
  });
});
