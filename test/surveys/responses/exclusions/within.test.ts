import { describe, expect, test } from 'vitest';
import { isWithin } from '#surveys/responses/exclusions/exclusion.ts';

const straight = { group: 'citizens', flags: ['straight_line'] } as const;

describe('what an exclusion already took', () => {
  test.each([
    ['the same choice', straight, straight, true],
    ['one point of it', { ...straight, point: 'p1' }, straight, true],
    [
      'those that carry another flag besides',
      { ...straight, flags: ['straight_line', 'speeding'] },
      straight,
      true,
    ],
    [
      'a day of a point whose day was taken whole',
      { ...straight, point: 'p1', day: '2024-09-02' },
      { group: 'citizens', flags: [], point: 'p1', day: '2024-09-02' },
      true,
    ],
    ['another group', { ...straight, group: 'leaders' }, straight, false],
    ['everywhere, where one point was taken', straight, { ...straight, point: 'p1' }, false],
    ['another point', { ...straight, point: 'p2' }, { ...straight, point: 'p1' }, false],
    [
      'one flag, where two together were taken',
      straight,
      { ...straight, flags: ['straight_line', 'speeding'] },
      false,
    ],
    [
      'another day',
      { ...straight, point: 'p1', day: '2024-09-03' },
      { ...straight, point: 'p1', day: '2024-09-02' },
      false,
    ],
  ] as const)('%s', (_, choice, wider, isAll) => {
    expect(isWithin(choice, wider)).toBe(isAll);
  });
});
