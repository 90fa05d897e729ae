/**
 * Keys pressed while the server has not answered yet: the digits of the next serial, and after Enter the first keys of
 * that ballot. Whatever comes before the first digit means nothing.
 */
export function typedAhead(keys: readonly string[], key: string): readonly string[] {
  if (keys.includes('Enter')) return [...keys, key];
  if (key === 'Backspace') return keys.slice(0, -1);
  const isTaken = /^\d$/.test(key) || (key === 'Enter' && keys.length > 0);
  return isTaken ? [...keys, key] : keys;
}

/** `further`: the keys of the ballot; undefined where the serial has not been ended by Enter. */
export type Ahead = { serial: string; further: readonly string[] | undefined };

export function aheadIn(keys: readonly string[]): Ahead {
  const end = keys.indexOf('Enter');
  return end < 0
    ? { serial: keys.join(''), further: undefined }
    : { serial: keys.slice(0, end).join(''), further: keys.slice(end + 1) };
}

/** Milliseconds after a ballot was saved in which Enter by itself is the tail of the one that sent it. */
export const settleTime = 600;
