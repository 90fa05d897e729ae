import type { Unread } from '#surveys/paper/entry.ts';

/** What a key means while a ballot is keyed. */
export type Sign =
  | { do: 'digit'; digit: number }
  | { do: 'unread'; unread: Unread }
  | { do: 'back' | 'enter' | 'invalid' };

/**
 * The first key of each lies beside the digits of a numeric keypad and on every laptop; the second is the first letter
 * of what it means in Vietnamese: bỏ trống, hai dấu, không đọc được, phiếu không hợp lệ.
 */
export const signKeys = {
  blank: ['.', 'B'],
  two_marks: ['*', 'H'],
  illegible: ['/', 'K'],
  back: ['-', '⌫'],
  invalid: ['+', 'P'],
  enter: ['Enter'],
} as const;

const signs: Readonly<Record<string, Sign>> = {
  '.': { do: 'unread', unread: 'blank' },
  // the decimal key of a Vietnamese keypad
  ',': { do: 'unread', unread: 'blank' },
  b: { do: 'unread', unread: 'blank' },
  '*': { do: 'unread', unread: 'two_marks' },
  h: { do: 'unread', unread: 'two_marks' },
  '/': { do: 'unread', unread: 'illegible' },
  k: { do: 'unread', unread: 'illegible' },
  '-': { do: 'back' },
  backspace: { do: 'back' },
  '+': { do: 'invalid' },
  p: { do: 'invalid' },
  enter: { do: 'enter' },
};

/** The sign of a key as the browser names it ("5", "Enter"); undefined for a key that means nothing here. */
export function signOf(key: string): Sign | undefined {
  if (/^\d$/.test(key)) return { do: 'digit', digit: Number(key) };
  return signs[key.toLowerCase()];
}

/** While words are typed only the signs beside the digits work, and only as long as nothing has been typed. */
export function signBesideWords(key: string): Sign | undefined {
  return key.length === 1 && /[a-z\d,]/i.test(key) ? undefined : signOf(key);
}
