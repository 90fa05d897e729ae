import { describe, expect, test } from 'vitest';
import { attack, tables, type World } from './solve.ts';
import { toldBeforeAndAfter, toldBesideTinyYear } from './two-groups.ts';

/** One way in which two parts of a group answered, and what both are together. */
type Parts = { kept: World; left: World };

const item = (world: World, name: string): [string, readonly number[]][] =>
  Object.entries(world).map(([key, counts]) => [`${key} ${name}`, counts]);

const together = ({ kept, left }: Parts): World =>
  Object.fromEntries([
    ...item(kept, 'kept'),
    ...item(left, 'left'),
    ...Object.entries(kept).map(([key, counts]): [string, number[]] => [
      `${key} all`,
      counts.map((count, at) => count + (left[key]?.[at] ?? 0)),
    ]),
  ]);

const on = (levels: readonly number[], table: readonly number[]) => {
  const counts = [0, 0, 0, 0, 0];
  for (const [at, level] of levels.entries()) counts[level - 1] = table[at] ?? 0;
  return counts;
};
const pairs = (kept: readonly World[], left: readonly World[]): Parts[] =>
  kept.flatMap((one) => left.map((other) => ({ kept: one, left: other })));

const families: { name: string; parts: () => Parts[]; all: boolean }[] = [
  {
    name: '10 ballots left out of 20, on two levels of one rating',
    parts: () => {
      const worlds = tables(2, 10).map((B) => ({ B: on([4, 5], B) }));
      return pairs(worlds, worlds);
    },
    all: true,
  },
  {
    name: '10 ballots left out of 20, on three levels of one rating',
    parts: () => {
      const worlds = tables(3, 10).map((B) => ({ B: on([3, 4, 5], B) }));
      return pairs(worlds, worlds);
    },
    all: false,
  },
  {
    name: '10 ballots left out of 20 to one choice',
    parts: () => {
      const worlds = tables(3, 10).map((C) => ({ C }));
      return pairs(worlds, worlds);
    },
    all: false,
  },
  {
    name: '10 ballots left out of 34, on two levels of one rating',
    parts: () =>
      pairs(
        tables(2, 24).map((B) => ({ B: on([4, 5], B) })),
        tables(2, 10).map((B) => ({ B: on([4, 5], B) })),
        // that 30 and more answered alike may be told
      ).filter((one) => !together(one)['B all']?.includes(34)),
    all: false,
  },
];

/** On a machine that does other things besides. */
const slow = 300_000;

describe('whoever has every view of two groups at two points, from before and after ballots were left out', () => {
  test.each(families)(
    'recovers nothing from $name',
    ({ parts, all }) => {
      const told = new Map(parts().map((one) => [together(one), one]));
      const { recovered } = attack([...told.keys()], (world) => {
        const one = told.get(world);
        return one && toldBeforeAndAfter(one.kept, one.left, all);
      });
      expect(recovered.slice(0, 10)).toEqual([]);
    },
    slow,
  );

  test(
    'recovers nothing of a tiny campaign from what it is compared with',
    () => {
      const worlds = [5, 6].flatMap((n) => tables(5, n).map((B) => ({ B })));
      const choices = [5, 8].flatMap((n) => tables(3, n).map((C) => ({ C })));
      for (const family of [worlds, choices])
        expect(attack(family, toldBesideTinyYear).recovered.slice(0, 10)).toEqual([]);
    },
    slow,
  );
});
