import { describe, expect, test } from 'vitest';
import { parseDecimal, rational, zero } from '#surveys/scoring/rational.ts';
import { TotalRuleUse } from '#surveys/scoring/rule-use.ts';
import { rules } from '#surveys/scoring/rules/index.ts';
import { nothingYet, sheet } from './worked-numbers.ts';

const halfCents = {
  ...sheet,
  survey: { scores: ['1.005', '1.005'].map(parseDecimal), maximum: rational(30) },
};

describe('the rules of totals', () => {
  test('scores are added as they are printed, or unrounded where the set says so', () => {
    expect(rules.TOTAL.next(nothingYet, halfCents)?.given).toEqual(parseDecimal('60.27'));
    expect(rules.TOTAL.next(nothingYet, halfCents, { scores: 'exact' })?.given).toEqual(
      parseDecimal('60.26'),
    );
    expect(TotalRuleUse.safeParse({ code: 'TOTAL', parameters: { scores: 'guessed' } }).success).toBe(false);
    expect(TotalRuleUse.safeParse({ code: 'TOP2' }).success).toBe(false);
  });

  test('points found before are kept, and so is their maximum', () => {
    const before = { given: rational(1), maximum: rational(2) };
    expect(rules.TOTAL.next(before, sheet)).toEqual({ given: parseDecimal('82.67'), maximum: rational(102) });
    expect(rules.TOTAL.next(before, { ...sheet, survey: undefined })).toEqual({
      given: parseDecimal('59.25'),
      maximum: rational(72),
    });
  });

  test('a unit that was surveyed is not converted', () => {
    const points = { given: rational(50), maximum: rational(100) };
    expect(rules.NORESCALE.next(points, sheet)).toEqual(points);
    expect(rules.NORESCALE.next(points, { ...sheet, survey: { scores: [], maximum: zero } })).toEqual(points);
  });

  test('of nothing no share is made', () => {
    expect(rules.NORESCALE.next(nothingYet, { ...sheet, survey: undefined })).toBeUndefined();
    const points = { given: zero, maximum: rational(70) };
    expect(rules.NA.next(points, { ...sheet, notApplicable: rational(70) })).toBeUndefined();
    expect(rules.NA.next(points, { ...sheet, notApplicable: rational(69) })).toEqual(points);
  });

  test('a bonus counts up to its maximum, a penalty in full, and nobody ends below nothing', () => {
    const points = { given: rational(5), maximum: rational(100) };
    const next = (bonus: number, penalty: number, atMost = '10') =>
      rules.BONUS.next(points, { ...sheet, bonus: rational(bonus), penalty: rational(penalty) }, { atMost });
    expect(next(10, 0)).toEqual({ given: rational(15), maximum: rational(110) });
    expect(next(11, 0)).toEqual({ given: rational(15), maximum: rational(110) });
    expect(next(3, 0, '2.5')).toEqual({ given: parseDecimal('7.5'), maximum: parseDecimal('102.5') });
    expect(next(0, 5)?.given).toEqual(zero);
    expect(next(0, 6)?.given).toEqual(zero);
    expect(next(0, 4)?.given).toEqual(rational(1));
    expect(TotalRuleUse.safeParse({ code: 'BONUS', parameters: { atMost: '-1' } }).success).toBe(false);
    expect(TotalRuleUse.safeParse({ code: 'BONUS', parameters: { atMost: 'ten' } }).success).toBe(false);
  });
});

describe('the floor from which points rise', () => {
  test('is itself worth nothing, and full marks are worth everything', () => {
    expect(rules.LINFLOOR.share(rational(1, 2))).toEqual(zero);
    expect(rules.LINFLOOR.share(rational(3, 4))).toEqual(rational(1, 2));
    expect(rules.LINFLOOR.share(rational(7, 10), { from: '0.6' })).toEqual(rational(1, 4));
    expect(rules.LINFLOOR.share(rational(3, 10), { from: '0' })).toEqual(rational(3, 10));
  });

  test.each(['1', '1.0', '01', '1.2', 'x'])('a floor of %s is refused', (from) => {
    expect(rules.LINFLOOR.parameters.safeParse({ from }).success).toBe(false);
  });
});

test('the overall item stands alone, or there is no index', () => {
  expect(rules.GENERAL.index([[rational(1, 2), rational(1, 2)]])).toBeUndefined();
  expect(rules.GENERAL.index([[rational(1, 2)], [undefined]])).toBeUndefined();
  expect(rules.GENERAL.index([[], [rational(1, 2)]])).toEqual(rational(1, 2));
});
