import { describe, expect, test } from 'vitest';
import { compare, one, rational, sum, zero } from '#surveys/scoring/rational.ts';
import {
  type BetweenGroupsRule,
  type ItemRule,
  type PointsRule,
  ScaleMismatch,
  type WithinGroupRule,
} from '#surveys/scoring/rules/kind.ts';
import { fc } from '#test/support/chance.ts';
import { frozen, isShare, maybeShares, neverLower, ofStage, registered, shares } from './registered.ts';

describe.each(registered)('the rule %s', (code, rule) => {
  test('stands in the register under its own code', () => {
    expect(rule.code).toBe(code);
  });

  test('has a default for every parameter, and takes no unknown one', () => {
    const defaults = rule.parameters.parse({});
    expect(rule.parameters.parse(defaults)).toEqual(defaults);
    expect(JSON.parse(JSON.stringify(defaults))).toEqual(defaults);
    expect(rule.parameters.safeParse({ threshhold: '0.8' }).success).toBe(false);
  });

  test('says in both languages what it computes and what it rests on, and never that it is prescribed', () => {
    for (const text of [rule.formula.vi, rule.formula.en, rule.source.vi, rule.source.en]) {
      expect(text.length).toBeGreaterThan(10);
      expect(text.toLowerCase()).not.toContain('theo quy định');
      expect(text.normalize('NFC')).toBe(text);
    }
  });
});

describe.each(ofStage<ItemRule>('item'))('the item rule %s', (_code, rule) => {
  const levelCounts = [2, 3, 4, 5, 6, 7];
  const fitting = levelCounts.filter((count) => rule.fits(count));
  const tallies = fc
    .constantFrom(...fitting)
    .chain((count) => fc.array(fc.nat({ max: 400 }), { minLength: count, maxLength: count }));

  test('is defined on some scale, and refuses every other one by name', () => {
    expect(fitting.length).toBeGreaterThan(0);
    for (const count of levelCounts.filter((count) => !rule.fits(count))) {
      expect(() => rule.index(Array<number>(count).fill(1))).toThrow(ScaleMismatch);
      expect(() => rule.index(Array<number>(count).fill(1))).toThrow(
        `${rule.code} is not defined on a scale of`,
      );
    }
  });

  test('no answers, no index', () => {
    for (const count of fitting) expect(rule.index(Array<number>(count).fill(0))).toBeUndefined();
  });

  test('is between 0 and 1, and leaves the counts alone', () => {
    fc.assert(
      fc.property(tallies, (levels) => {
        const index = rule.index(frozen(levels));
        fc.pre(index !== undefined);
        expect(isShare(index)).toBe(true);
      }),
    );
  });

  test('one answer moved one level up never moves the index the wrong way, and moves it somewhere', () => {
    let moved = 0;
    fc.assert(
      fc.property(tallies, fc.nat(), (levels, at) => {
        const from = at % (levels.length - 1);
        fc.pre((levels[from] ?? 0) > 0);
        const better = levels.map(
          (count, level) => count - Number(level === from) + Number(level === from + 1),
        );
        const [before, after] = [rule.index(levels) ?? zero, rule.index(better) ?? zero];
        if (rule.better === 'higher_level') neverLower(before, after);
        else neverLower(after, before);
        if (compare(before, after) !== 0) moved += 1;
      }),
    );
    expect(moved).toBeGreaterThan(0);
  });

  test('all at the best level is 1', () => {
    for (const count of fitting) {
      const best = Array<number>(count).fill(0);
      best[rule.better === 'higher_level' ? count - 1 : 0] = 9;
      expect(rule.index(best)).toEqual(one);
    }
  });
});

describe.each(ofStage<WithinGroupRule>('within_group'))('the rule within a group %s', (_code, rule) => {
  const factors =
    rule.itemCount === undefined
      ? fc.array(fc.array(maybeShares, { maxLength: 5 }), { maxLength: 5 })
      : fc
          .array(maybeShares, { minLength: rule.itemCount, maxLength: rule.itemCount })
          .map((items) => [items]);

  test('no answers, no index', () => {
    expect(rule.index([])).toBeUndefined();
    expect(rule.index([[undefined], []])).toBeUndefined();
  });

  test('lies between the lowest and the highest item', () => {
    fc.assert(
      fc.property(factors, (indices) => {
        const there = indices.flat().filter((index) => index !== undefined);
        const joined = rule.index(frozen(indices));
        if (joined === undefined) {
          expect(there).toEqual([]);
          return;
        }
        expect(there.some((index) => compare(index, joined) <= 0)).toBe(true);
        expect(there.some((index) => compare(index, joined) >= 0)).toBe(true);
      }),
    );
  });

  test('a better item never makes it worse', () => {
    fc.assert(
      fc.property(factors, (indices) => {
        fc.pre(indices[0]?.[0] !== undefined);
        const better = indices.map((items, at) => (at === 0 ? [one, ...items.slice(1)] : items));
        neverLower(rule.index(indices) ?? one, rule.index(better) ?? zero);
      }),
    );
  });
});

describe.each(ofStage<BetweenGroupsRule>('between_groups'))('the rule between groups %s', (_code, rule) => {
  const weights = fc.integer({ min: 1, max: 100 }).map((percent) => rational(percent, 100));
  const groups = fc.array(fc.record({ weight: weights, index: maybeShares }), { minLength: 1, maxLength: 6 });

  test('no groups, no index', () => {
    expect(rule.index([])).toBeUndefined();
    expect(rule.index([{ weight: one, index: undefined }])).toBeUndefined();
  });

  test('is between 0 and 1, and the weights used add up to 1', () => {
    for (const parameters of [{ missing: 'block' }, { missing: 'renormalise' }]) {
      fc.assert(
        fc.property(groups, (given) => {
          const weighed = rule.index(frozen(given), parameters);
          if (weighed === undefined) return;
          expect(isShare(weighed.index)).toBe(true);
          expect(sum(weighed.weights)).toEqual(one);
          expect(weighed.weights).toHaveLength(given.length);
        }),
      );
    }
  });

  test('by default no number is made when a group is missing', () => {
    fc.assert(
      fc.property(groups, (given) => {
        fc.pre(given.some(({ index }) => index === undefined));
        expect(rule.index(given)).toBeUndefined();
      }),
    );
  });

  test('a better group never makes it worse', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ weight: weights, index: shares }), { minLength: 1 }), (given) => {
        const better = given.map((group, at) => (at === 0 ? { ...group, index: one } : group));
        neverLower(rule.index(given)?.index ?? one, rule.index(better)?.index ?? zero);
      }),
    );
  });
});

describe.each(ofStage<PointsRule>('points'))('the rule of points %s', (_code, rule) => {
  test('gives everything for 1 and a share between 0 and 1 for the rest', () => {
    expect(rule.share(one)).toEqual(one);
    fc.assert(
      fc.property(shares, (index) => {
        expect(isShare(rule.share(frozen(index)))).toBe(true);
      }),
    );
  });

  test('a better index never gives fewer points', () => {
    fc.assert(
      fc.property(shares, shares, (a, b) => {
        const [lower, higher] = compare(a, b) <= 0 ? [a, b] : [b, a];
        neverLower(rule.share(lower), rule.share(higher));
      }),
    );
  });
});
