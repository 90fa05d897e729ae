import { describe, expect, test } from 'vitest';
import { attack, tables, type World } from './solve.ts';
import { everythingTold, toldWithoutIndex, unprotected } from './tiny.ts';

const on = (levels: readonly number[], table: readonly number[]) => {
  const counts = [0, 0, 0, 0, 0];
  for (const [at, level] of levels.entries()) counts[level - 1] = table[at] ?? 0;
  return counts;
};

/** Families of campaigns so small that every possible one is tried. */
const families: { name: string; worlds: () => World[] }[] = [
  ...[5, 6, 9, 10, 11].map((n) => ({
    name: `${n} answers to one rating`,
    worlds: () => tables(5, n).map((B) => ({ B })),
  })),
  ...[6, 10].map((n) => ({
    name: `${n} answers on three levels to two ratings of a battery`,
    worlds: () =>
      tables(3, n).flatMap((A1) =>
        tables(3, n).map((A2) => ({ A1: on([3, 4, 5], A1), A2: on([3, 4, 5], A2) })),
      ),
  })),
  ...[6, 7].map((n) => ({
    name: `${n} answers on two levels to three ratings, one of them with a blank`,
    worlds: () =>
      tables(2, n).flatMap((A1) =>
        tables(2, n - 1).flatMap((A2) =>
          tables(2, n).map((B) => ({ A1: on([2, 5], A1), A2: on([3, 4], A2), B: on([4, 5], B) })),
        ),
      ),
  })),
  ...[5, 8, 10, 12, 15, 29].map((n) => ({
    name: `${n} single choices`,
    worlds: () => tables(3, n).map((C) => ({ C })),
  })),
  ...[5, 8, 10, 11, 12].map((n) => ({
    name: `${n} people who may choose several of three`,
    worlds: () => {
      const counts = Array.from({ length: n + 1 }, (_, count) => count);
      return counts.flatMap((x) =>
        counts.flatMap((y) =>
          counts
            .filter((z) => x + y + z >= n)
            .map((z) => ({ 'D x': [x, n - x], 'D y': [y, n - y], 'D z': [z, n - z] })),
        ),
      );
    },
  })),
];

/** From 30 answers on the levels themselves can tell that all are alike; nothing smaller. */
const larger: typeof families = [30, 31, 36].map((n) => ({
  name: `${n} answers on three levels to one rating`,
  worlds: () => tables(3, n).map((B) => ({ B: on([3, 4, 5], B) })),
}));

describe('whoever has every view of a campaign that is over, and the program', () => {
  test.each(families)('recovers nothing from $name', ({ worlds }) => {
    const { recovered } = attack(worlds(), everythingTold);
    expect(recovered.slice(0, 10)).toEqual([]);
  });

  test.each(larger)('recovers nothing from $name of a campaign without an index', ({ worlds }) => {
    const { recovered } = attack(worlds(), toldWithoutIndex);
    expect(recovered.slice(0, 10)).toEqual([]);
  });

  test('would recover nearly everything without protection', () => {
    for (const { name, worlds } of families) {
      const all = worlds();
      expect(attack(all, unprotected).recovered.length, name).toBeGreaterThan(all.length / 4);
    }
  });
});
