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

/** While a line is typed every key that prints belongs to the line. */
const signsInLine: Readonly<Record<string, Sign>> = {
  enter: { do: 'enter' },
  escape: { do: 'back' },
  f8: { do: 'unread', unread: 'illegible' },
  f9: { do: 'invalid' },
};

export const signKeysInLine = {
  enter: ['Enter'],
  back: ['Esc'],
  illegible: ['F8'],
  invalid: ['F9'],
} as const;

/** The sign of a key as the browser names it ("5", "Enter"); undefined for a key that means nothing here. */
export function signOf(key: string): Sign | undefined {
  if (/^\d$/.test(key)) return { do: 'digit', digit: Number(key) };
  return signs[key.toLowerCase()] ?? signInLine(key);
}

/** The sign of a key while a line is typed; undefined for a key that types. */
export function signInLine(key: string): Sign | undefined {
  return signsInLine[key.toLowerCase()];
}
