import { describe, expect, test } from 'vitest';
import { multiply, one, rational, zero } from '#surveys/scoring/rational.ts';
import type { BallotRule, ItemRule, Sheet, TotalRule } from '#surveys/scoring/rules/kind.ts';
import { fc } from '#test/support/chance.ts';
import { frozen, neverLower, ofStage } from './registered.ts';

describe.each(ofStage<BallotRule>('ballot'))('the rule of ballots %s', (_code, rule) => {
  const verdicts = fc.array(fc.option(fc.constantFrom(zero, one), { nil: undefined }), { maxLength: 8 });

  test('a ballot that says nothing is not judged', () => {
    expect(rule.passes([])).toBeUndefined();
    expect(rule.passes([undefined, undefined])).toBeUndefined();
  });

  test('every other ballot is, and what was left blank does not matter', () => {
    fc.assert(
      fc.property(verdicts, (worth) => {
        fc.pre(worth.some((index) => index !== undefined));
        const answered = worth.filter((index) => index !== undefined);
        expect(typeof rule.passes(frozen(worth))).toBe('boolean');
        expect(rule.passes(worth)).toBe(rule.passes(answered));
      }),
    );
  });

  test('a better answer never makes a ballot fail, and all best passes', () => {
    expect(rule.passes([one, one])).toBe(true);
    expect(rule.passes([zero, zero])).toBe(false);
    fc.assert(
      fc.property(verdicts, (worth) => {
        fc.pre(worth[0] !== undefined);
        const better = [one, ...worth.slice(1)];
        expect(Number(rule.passes(better))).toBeGreaterThanOrEqual(Number(rule.passes(worth)));
      }),
    );
  });

  test('stands on item rules that say of one answer yes or no', () => {
    expect(rule.itemRules.length).toBeGreaterThan(0);
    for (const code of rule.itemRules) {
      const [, item] = ofStage<ItemRule>('item').find(([name]) => name === code) ?? [];
      const count = [3, 5].find((levels) => item?.fits(levels)) ?? 0;
      for (let chosen = 0; chosen < count; chosen += 1) {
        const index = item?.index(Array.from({ length: count }, (_, level) => Number(level === chosen)));
        expect([zero, one]).toContainEqual(index);
      }
      expect(count).toBeGreaterThan(0);
    }
  });
});

describe.each(ofStage<TotalRule>('total'))('the rule of totals %s', (_code, rule) => {
  const points = (most: number) => fc.nat({ max: most * 100 }).map((hundredths) => rational(hundredths, 100));
  const sheets: fc.Arbitrary<Sheet> = fc.record({
    maximum: fc.constant(rational(100)),
    appraised: points(70).map((given) => ({ given, maximum: rational(70) })),
    survey: fc.option(
      points(30).map((score) => ({ scores: [score], maximum: rational(30) })),
      { nil: undefined },
    ),
    notApplicable: points(20),
    bonus: points(12),
    penalty: points(12),
  });
  const soFar = points(60).map((given) => ({ given, maximum: rational(100) }));

  test('points are never negative, the maximum never falls, and nothing is written into the sheet', () => {
    fc.assert(
      fc.property(soFar, sheets, (before, sheet) => {
        const after = rule.next(frozen(before), frozen(sheet)) ?? before;
        neverLower(zero, after.given);
        neverLower(before.maximum, after.maximum);
      }),
    );
  });

  test('who had more before has not less after', () => {
    fc.assert(
      fc.property(soFar, sheets, (before, sheet) => {
        const less = { ...before, given: multiply(before.given, rational(1, 2)) };
        neverLower(rule.next(less, sheet)?.given ?? zero, rule.next(before, sheet)?.given ?? zero);
      }),
    );
  });
});
