import { describe, expect, test } from 'vitest';
import { divergingBar, reachOf } from '#client/clerk/results/items/diverging.ts';
import { fc } from '#test/support/chance.ts';

const single = (...counts: number[]) =>
  counts.map((count, index) => ({ from: index + 1, to: index + 1, count }));

describe('a diverging bar', () => {
  test('has half of the middle level on each side of zero', () => {
    const bar = divergingBar(single(10, 10, 20, 40, 20), 5, false);
    expect(bar.map(({ start, end }) => [Math.round(start), Math.round(end)])).toEqual([
      [-30, -20],
      [-20, -10],
      [-10, 10],
      [10, 50],
      [50, 70],
    ]);
  });

  test('has what was joined with the middle half on each side, and marks it', () => {
    const bar = divergingBar(
      [
        { from: 1, to: 3, count: 30 },
        { from: 4, to: 5, count: 70 },
      ],
      5,
      false,
    );
    expect(bar.map(({ start, end }) => [Math.round(start), Math.round(end)])).toEqual([
      [-15, 15],
      [15, 85],
    ]);
    expect(bar.map(({ isMixed }) => isMixed)).toEqual([true, false]);
  });

  test('never turns the middle into disapproval or approval, whichever levels it was joined with', () => {
    for (const [from, to] of [
      [1, 3],
      [2, 3],
      [3, 4],
      [3, 5],
      [2, 4],
    ] as const) {
      const rest = [1, 2, 3, 4, 5].filter((level) => level < from || level > to);
      const segments = [
        { from, to, count: 40 },
        ...rest.map((level) => ({ from: level, to: level, count: 10 })),
      ];
      const mixed = divergingBar(segments, 5, false).find((piece) => piece.from === from);
      expect(mixed?.isMixed).toBe(true);
      expect(mixed?.start).toBeCloseTo(-(mixed?.end ?? Number.NaN), 9);
    }
    expect(divergingBar(single(10, 10, 20, 40, 20), 5, false).some(({ isMixed }) => isMixed)).toBe(false);
  });

  test('turns a reversed scale round: “Không có” alone is to the right', () => {
    const bar = divergingBar(single(60, 30, 10), 3, true);
    expect(bar.map(({ from, start, end }) => [from, Math.round(start), Math.round(end)])).toEqual([
      [1, -40, -30],
      [2, -30, 0],
      [3, 0, 60],
    ]);
  });

  test('is not drawn where all levels were joined into one', () => {
    expect(divergingBar([{ from: 1, to: 5, count: 12 }], 5, false)).toEqual([]);
    expect(divergingBar([], 5, false)).toEqual([]);
  });

  test('is always as long as all answers together, without gaps', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(90), { minLength: 5, maxLength: 5 }),
        fc.boolean(),
        (counts, isReversed) => {
          fc.pre(counts.some((count) => count > 0));
          const bar = divergingBar(single(...counts), 5, isReversed);
          const [first, last] = [bar.at(0), bar.at(-1)];
          expect((last?.end ?? 0) - (first?.start ?? 0)).toBeCloseTo(100, 9);
          for (const [index, piece] of bar.entries()) {
            if (index > 0) expect(piece.start).toBeCloseTo(bar[index - 1]?.end ?? Number.NaN, 9);
          }
        },
      ),
    );
  });

  test('shares its axis with the others of the page, in whole quarters', () => {
    const bars = [
      divergingBar(single(0, 5, 0, 90, 5), 5, false),
      divergingBar(single(30, 0, 0, 70, 0), 5, false),
    ];
    expect(reachOf(bars)).toEqual({ left: 50, right: 100 });
    expect(reachOf([])).toEqual({ left: 25, right: 25 });
  });
});
