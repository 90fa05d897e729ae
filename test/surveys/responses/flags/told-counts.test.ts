import { describe, expect, test } from 'vitest';
import { type Band, bandOf, type FlaggedCount, toldCounts } from '#surveys/responses/flags/told-counts.ts';
import { fc } from '#test/support/chance.ts';

describe('how many ballots carry a flag', () => {
  test.each([
    ['nobody', [{ n: 40, flagged: 0 }], { says: 'none' }],
    ['three of forty', [{ n: 40, flagged: 3 }], { says: 'few' }],
    ['three of eight', [{ n: 8, flagged: 3 }], { says: 'withheld' }],
    ['all but two', [{ n: 40, flagged: 38 }], { says: 'withheld' }],
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
      flagged: 26,
      places: [{ from: 10, to: 14 }, { from: 0, to: 4 }, null, { from: 5, to: 9 }],
    });
  });

  test('is not told by place where the total would give a place away', () => {
    expect(
      toldCounts([
        { n: 60, flagged: 14 },
        { n: 50, flagged: 4 },
      ]),
    ).toEqual({
      says: 'counted',
      flagged: 18,
      places: null,
    });
  });

  test('a band hides few with the flag and few without it', () => {
    expect(bandOf({ n: 9, flagged: 5 })).toBeNull();
    expect(bandOf({ n: 10, flagged: 10 })).toEqual({ from: 5, to: 10 });
    expect(bandOf({ n: 23, flagged: 22 })).toEqual({ from: 15, to: 23 });
  });

  test('of no place a small number is the only one that fits what is told', () => {
    // every table that would be told alike, with the program in the reader's hands
    const place = fc
      .integer({ min: 1, max: 24 })
      .chain((n) => fc.record({ n: fc.constant(n), flagged: fc.integer({ min: 0, max: n }) }));
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 3 }), (places) => {
        const told = toldCounts(places);
        if (told.says !== 'counted' || !told.places) return;
        const alike = tables(places.map(({ n }) => n)).filter(
          (other) => JSON.stringify(toldCounts(other)) === JSON.stringify(told),
        );
        told.places.forEach((band: Band | null, at: number) => {
          const possible = new Set(alike.map((other) => other[at]?.flagged));
          if (!band || possible.size > 1) return;
          const [only = 0] = possible;
          const n = places[at]?.n ?? 0;
          expect(only === 0 || (only >= 5 && n - only >= 5)).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
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
