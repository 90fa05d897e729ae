import { describe, expect, test } from 'vitest';
import { aheadIn, typedAhead } from '#client/paper/keying/ahead.ts';

const ahead = (...keys: string[]) => aheadIn(keys.reduce<readonly string[]>(typedAhead, []));

describe('what is typed while a ballot is on its way', () => {
  test('is the next serial, corrected where it was mistyped', () => {
    expect(ahead('1', '3', 'Backspace', '2')).toEqual({ serial: '12', further: undefined });
  });

  test('is nothing where Enter was only pressed once more', () => {
    expect(ahead('Enter', 'Enter', 'x', '-')).toEqual({ serial: '', further: undefined });
  });

  test('after Enter it is the ballot, key by key', () => {
    expect(ahead('Enter', '1', '2', 'Enter', '1', '-', 'Enter')).toEqual({
      serial: '12',
      further: ['1', '-', 'Enter'],
    });
  });
});
