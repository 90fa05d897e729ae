import { describe, expect, test } from 'vitest';
import { withholdChoices, withholdOptions, withholdParts } from '#server/results/release/withhold.ts';
import { fc } from '#test/support/chance.ts';

function everyTable(parts: number, total: number): number[][] {
  if (parts === 1) return [[total]];
  return Array.from({ length: total + 1 }, (_, first) =>
    everyTable(parts - 1, total - first).map((rest) => [first, ...rest]),
  ).flat();
}

const counts = fc.array(fc.nat(40), { minLength: 1, maxLength: 8 });
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

describe('counts that leave the server', () => {
  test('parts of a whole are told where none is small', () => {
    expect(withholdParts([12, 0, 7])).toEqual([12, 0, 7]);
  });

  test('a small part takes the next smallest with it, or the rest of the total would tell it', () => {
    expect(withholdParts([50, 2, 30])).toEqual([50, null, null]);
    expect(withholdParts([50, 2, 3, 30])).toEqual([50, null, null, 30]);
  });

  test('of a small total nothing is told, not even which parts are empty', () => {
    expect(withholdParts([3, 0, 0])).toEqual([null, null, null]);
  });

  test('a part that leaves the smallest only one way takes a third with it', () => {
    expect(withholdParts([6, 6, 4])).toEqual([null, null, null]);
    expect(withholdParts([5, 4, 4])).toEqual([null, null, null]);
  });

  test.each([
    [2, 30],
    [3, 20],
    [4, 16],
  ])('with the program in hand no withheld part of %i is found out, up to a total of %i', (parts, most) => {
    for (let total = 5; total <= most; total += 1) {
      const alike = new Map<string, number[][]>();
      for (const table of everyTable(parts, total)) {
        const seen = JSON.stringify(withholdParts(table));
        alike.set(seen, [...(alike.get(seen) ?? []), table]);
      }
      for (const [seen, tables] of alike) {
        const shown: (number | null)[] = JSON.parse(seen);
        const found = shown.flatMap((count, at) =>
          count === null && new Set(tables.map((table) => table[at])).size < 2 ? [at] : [],
        );
        expect({ seen, tables: tables.slice(0, 3), found }).toEqual({
          seen,
          tables: tables.slice(0, 3),
          found: [],
        });
      }
    }
  });

  test('no part from 1 to 4 is ever shown, and what is withheld is never one part or a small sum', () => {
    fc.assert(
      fc.property(counts, (parts) => {
        const shown = withholdParts(parts);
        const hidden = parts.filter((_, index) => shown[index] === null);
        expect(shown.filter((count) => count !== null && count > 0 && count < 5)).toEqual([]);
        if (sum(parts) >= 5 && hidden.length > 0) {
          expect(sum(hidden)).toBeGreaterThanOrEqual(5);
          expect(hidden.length === 1 && parts.filter((count) => count > 0).length > 1).toBe(false);
        }
        parts.forEach((count, index) => {
          expect([count, null]).toContain(shown[index]);
        });
      }),
    );
  });

  test('of several choices neither the few who chose one nor the few who did not are told', () => {
    expect(withholdChoices([20, 3, 28, 0, 30], 30)).toEqual([20, null, null, 0, 30]);
    expect(withholdChoices([4, 4], 4)).toEqual([null, null]);
  });
});

test.each([
  [
    [8, 0, 0],
    [null, null, null],
  ],
  [
    [5, 3, 0],
    [null, null, null],
  ],
  [
    [29, 0],
    [null, null],
  ],
  [
    [30, 0],
    [30, 0],
  ],
  [
    [12, 8, 0],
    [12, 8, 0],
  ],
])('of a single choice %j is told as %j: nothing where few agree', (counts, told) => {
  expect(withholdOptions(counts)).toEqual(told);
});
