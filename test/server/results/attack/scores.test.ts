import { describe, expect, test } from 'vitest';
import type { Figure } from '#server/results/figures.ts';
import { segmentsBesideScores, toldScores } from '#server/results/release/told-scores.ts';
import { answerKey, ItemCode } from '#surveys/ids.ts';
import { toNumber } from '#surveys/scoring/rational.ts';
import { rules } from '#surveys/scoring/rules/index.ts';
import { publishableLevels } from '#surveys/statistics/suppression.ts';

type Table = readonly number[];
type World = readonly Table[];

/** Every way in which n people can answer one item of five levels. */
function tables(n: number, levels = 5): Table[] {
  if (levels === 1) return [[n]];
  return Array.from({ length: n + 1 }, (_, first) => first).flatMap((first) =>
    tables(n - first, levels - 1).map((rest) => [first, ...rest]),
  );
}

const keys = ['H1', 'H2'].map((code) => answerKey(ItemCode.parse(code)));
const isProtected = (count: number, n: number) => count > 0 && (count < 5 || (count === n && n < 30));

/**
 * What a reader has who knows what every other group brings to the score: the segments of each item, and, where the
 * score is told, what these people bring to it, to two decimals. `guard`: false tells every score.
 */
function viewOf(world: World, rule: 'MEAN5' | 'TOP2', reach: number, guard: boolean): string {
  const used = keys.slice(0, world.length);
  const score: Figure = {
    id: 'score',
    terms: used.map((key) => ({ key, rule: { code: rule }, weight: reach / used.length })),
  };
  const levels = new Map(used.map((key, at) => [key, world[at] ?? []]));
  const segments = new Map(
    used.map((key) => {
      const counts = levels.get(key) ?? [];
      const beside = guard ? segmentsBesideScores([score], key, counts) : undefined;
      return [key, beside ?? publishableLevels(counts, 5, 'mean')];
    }),
  );
  const told = toldScores([score], { levels, segments });
  const brings = world.reduce((sum, table) => {
    const index = rules[rule].index(table);
    return sum + (index ? (toNumber(index) * reach) / world.length : 0);
  }, 0);
  const points = !guard || told.length > 0 ? Math.floor(brings * 10_000 + 0.5) : 'untold';
  return JSON.stringify([[...segments.values()], points]);
}

/** How often a protected count, or that all answered alike, follows from what is told and from the program. */
function recovered(worlds: readonly World[], rule: 'MEAN5' | 'TOP2', reach: number, guard = true): number {
  const alike = Map.groupBy(worlds, (world) => viewOf(world, rule, reach, guard));
  return [...alike.values()].reduce((sum, same) => {
    const [first] = same;
    const cells = (first ?? []).flatMap((table, item) =>
      table.map((count, level) => ({ item, level, count })),
    );
    const known = cells.filter(({ item, level, count }) => {
      const n = (first?.[item] ?? []).reduce((all, one) => all + one, 0);
      return isProtected(count, n) && same.every((world) => world[item]?.[level] === count);
    });
    return sum + known.length;
  }, 0);
}

describe.each([
  { groups: 'three tenths of two points', reach: 0.006 },
  { groups: 'three twentieths of three points', reach: 0.0045 },
  { groups: 'four tenths of three points', reach: 0.012 },
])('the score of a criterion to which a few people bring $groups', ({ reach }) => {
  test.each([5, 6, 8, 10, 12, 14, 24])(
    'tells no count of one to four of %i people who judged one statement',
    (n) => {
      const worlds = tables(n).map((table) => [table]);
      expect(recovered(worlds, 'MEAN5', reach)).toBe(0);
      expect(recovered(worlds, 'TOP2', reach)).toBe(0);
    },
  );

  test('tells none of five people who judged two statements', () => {
    const worlds = tables(5).flatMap((one) => tables(5).map((other) => [one, other]));
    expect(recovered(worlds, 'MEAN5', reach)).toBe(0);
    expect(recovered(worlds, 'TOP2', reach)).toBe(0);
  });

  test('would tell some if every score were told', () => {
    expect(
      recovered(
        tables(5).map((table) => [table]),
        'MEAN5',
        reach,
        false,
      ),
    ).toBeGreaterThan(0);
  });
});
