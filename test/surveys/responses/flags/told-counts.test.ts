import { describe, expect, test } from 'vitest';
import { bandOf, type FlaggedCount, toldCounts } from '#surveys/responses/flags/told-counts.ts';

describe('how many ballots carry a flag', () => {
  test.each([
    ['nobody', [{ n: 40, flagged: 0 }], { says: 'none' }],
    ['three of forty', [{ n: 40, flagged: 3 }], { says: 'few' }],
    ['three of eight', [{ n: 8, flagged: 3 }], { says: 'withheld' }],
    [
      'all but two',
      [{ n: 40, flagged: 38 }],
      { says: 'counted', flagged: { from: 35, to: 40 }, places: [{ from: 35, to: 40 }] },
    ],
  ])('%s', (_, places, told) => {
    expect(toldCounts(places)).toEqual(told);
  });

  test('is told in bands of five where there are several places', () => {
    const places = [
      { n: 60, flagged: 13 },
      { n: 50, flagged: 2 },
      { n: 7, flagged: 4 },
      { n: 40, flagged: 7 },
    ];
    expect(toldCounts(places)).toEqual({
      says: 'counted',
      flagged: { from: 25, to: 29 },
      places: [{ from: 10, to: 14 }, { from: 0, to: 4 }, null, { from: 5, to: 9 }],
    });
  });

  test('the last band of the total reaches what the places add up to, and leaves each of them a choice', () => {
    const fourOf = (n: number) => ({ n, flagged: 4 });
    expect(toldCounts([12, 15, 10, 11, 13].map(fourOf))).toMatchObject({ flagged: { from: 15, to: 20 } });
  });

  test('a band hides few with the flag and few without it', () => {
    expect(bandOf({ n: 9, flagged: 5 })).toBeNull();
    expect(bandOf({ n: 10, flagged: 10 })).toEqual({ from: 5, to: 10 });
    expect(bandOf({ n: 23, flagged: 22 })).toEqual({ from: 15, to: 23 });
  });

  test('of no place, and not of all together, is a number the only one that fits what is told', () => {
    // every table that would be told alike, with the program in the reader's hands
    for (const sizes of [[10], [12, 1], [20, 9, 2], [12, 15, 10], [10, 10, 10, 1], [12, 15, 1, 3]]) {
      const alike = Map.groupBy(tables(sizes), (table) => JSON.stringify(toldCounts(table)));
      for (const [told, same] of alike) {
        if (told.includes('none')) continue;
        const total = (table: FlaggedCount[]) => table.reduce((sum, { flagged }) => sum + flagged, 0);
        expect(new Set(same.map(total)).size, told).toBeGreaterThan(1);
        for (const at of sizes.keys())
          expect(new Set(same.map((table) => table[at]?.flagged)).size, told).toBeGreaterThan(1);
      }
    }
  });
});

/** Every way to spread flags over places of these sizes. */
function tables(sizes: readonly number[]): FlaggedCount[][] {
  return sizes.reduce<FlaggedCount[][]>(
    (before, n) =>
      before.flatMap((table) => Array.from({ length: n + 1 }, (_, flagged) => [...table, { n, flagged }])),
    [[]],
  );
}
