import { describe, expect, test } from 'vitest';
import { publishableLevels, type Segment } from '#surveys/statistics/suppression.ts';
import { fc } from '#test/support/chance.ts';

const tallies = fc
  .integer({ min: 2, max: 7 })
  .chain((levels) =>
    fc.array(fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 300 })), { minLength: levels, maxLength: levels }),
  );

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Every way in which n answers can fall on so many levels. */
function everyTally(levels: number, n: number): number[][] {
  if (levels === 1) return [[n]];
  return Array.from({ length: n + 1 }, (_, first) =>
    everyTally(levels - 1, n - first).map((rest) => [first, ...rest]),
  ).flat();
}

/** Tallies that cannot be told apart by what `seen` gives of them. */
function lookAlikes(all: readonly number[][], seen: (levels: number[]) => unknown): number[][][] {
  const classes = new Map<string, number[][]>();
  for (const levels of all) {
    const key = JSON.stringify(seen(levels));
    classes.set(key, [...(classes.get(key) ?? []), levels]);
  }
  return [...classes.values()];
}

function givenAway(alike: readonly number[][], levels: readonly number[]): boolean {
  return levels.some((count, at) => count > 0 && count < 5 && alike.every((other) => other[at] === count));
}

function shown(segments: readonly Segment[]): string {
  return segments.map(({ from, to, count }) => `${from === to ? from : `${from}-${to}`}:${count}`).join(' ');
}

describe('level counts that may be shown', () => {
  test.each([
    [[10, 20, 30, 20, 10], '1:10 2:20 3:30 4:20 5:10'],
    [[2, 7, 21, 54, 30], '1-2:9 3:21 4:54 5:30'],
    [[0, 0, 6, 20, 30], '1:0 2:0 3:6 4:20 5:30'],
    [[0, 1, 6, 30, 23], '1:0 2-3:7 4:30 5:23'],
    [[1, 1, 1, 40, 40], '1-4:43 5:40'],
    [[3, 0, 2, 10, 20], '1-3:5 4:10 5:20'],
    [[0, 0, 0, 3, 7], '1-5:10'],
    [[0, 0, 0, 0, 29], '1-5:29'],
    [[0, 0, 0, 0, 30], '1:0 2:0 3:0 4:0 5:30'],
    [[0, 0, 0, 13, 17], '1:0 2:0 3:0 4:13 5:17'],
    [[1, 1, 1, 1, 1], '1-5:5'],
    [[9, 3, 2], '1:9 2-3:5'],
  ])('%j is shown as %s', (levels, expected) => {
    expect(shown(publishableLevels(levels))).toBe(expected);
  });

  test('a small middle joins the lower side, so that the share satisfied can be read', () => {
    expect(shown(publishableLevels([10, 20, 3, 20, 10]))).toBe('1:10 2-3:23 4:20 5:10');
  });

  test('of fewer than five answers nothing is shown', () => {
    expect(publishableLevels([0, 0, 0, 0, 4])).toEqual([]);
    expect(publishableLevels([0, 0, 0, 0, 0])).toEqual([]);
    expect(publishableLevels([])).toEqual([]);
  });

  test('cover every level once, add up to n, and show no count between 1 and 4', () => {
    fc.assert(
      fc.property(tallies, fc.constantFrom('nothing' as const, 'mean' as const), (levels, beside) => {
        fc.pre(total(levels) >= 5);
        const segments = publishableLevels(levels, 5, beside);
        expect(total(segments.map(({ count }) => count))).toBe(total(levels));
        const covered = segments.flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, at) => from + at),
        );
        expect(covered).toEqual(levels.map((_, at) => at + 1));
        for (const { from, to, count } of segments) {
          expect(count).toBe(total(levels.slice(from - 1, to)));
          expect(count >= 5 || (count === 0 && from === to)).toBe(true);
        }
      }),
    );
  });

  test('are all shown where none is small', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 5, max: 99 }), { minLength: 2, maxLength: 7 }), (levels) => {
        expect(publishableLevels(levels).map(({ count }) => count)).toEqual(levels);
      }),
    );
  });

  test('let nobody work out a hidden count, not even with the program in hand', () => {
    for (let n = 5; n <= 12; n++) {
      for (const alike of lookAlikes(everyTally(5, n), (levels) => publishableLevels(levels))) {
        for (const levels of alike) expect(givenAway(alike, levels), JSON.stringify(levels)).toBe(false);
      }
    }
  });

  test('let nobody learn that all of a few answered alike', () => {
    for (let n = 5; n <= 12; n++)
      for (const alike of lookAlikes(everyTally(5, n), (levels) => publishableLevels(levels)))
        expect(alike.some((levels) => !levels.includes(n))).toBe(true);
  });

  test('beside the mean, let nobody work out a hidden count unless the mean alone tells it', () => {
    const sumOfLevels = (levels: readonly number[]) => total(levels.map((count, at) => count * at));
    for (let n = 5; n <= 12; n++) {
      for (const sameMean of lookAlikes(everyTally(5, n), sumOfLevels)) {
        for (const levels of sameMean) {
          const segments = publishableLevels(levels, 5, 'mean');
          if (segments.length === 1) continue;
          const fits = (other: number[]) =>
            segments.every(({ from, to, count }) => total(other.slice(from - 1, to)) === count);
          expect(givenAway(sameMean.filter(fits), levels), JSON.stringify(levels)).toBe(false);
        }
      }
    }
  });

  test('beside the mean fewer levels are told apart', () => {
    expect(shown(publishableLevels([0, 1, 6, 30, 23], 5, 'mean'))).toBe('1:0 2-3:7 4-5:53');
    expect(shown(publishableLevels([0, 0, 0, 1, 9], 5, 'mean'))).toBe('1-5:10');
  });

  test('another threshold', () => {
    expect(shown(publishableLevels([9, 9, 9, 9, 12], 10))).toBe('1-2:18 3-4:18 5:12');
    expect(() => publishableLevels([1, 1], 2)).toThrow(RangeError);
  });
});
