import { describe, expect, test } from 'vitest';
import { one, rational, zero } from '#surveys/scoring/rational.ts';
import { BetweenGroupsRuleUse, ItemRuleUse, PointsRuleUse, settle } from '#surveys/scoring/rule-use.ts';
import { rules } from '#surveys/scoring/rules/index.ts';
import { exampleE } from './worked-numbers.ts';

describe('parameters of a rule', () => {
  test('a rule is used only at its own stage', () => {
    expect(ItemRuleUse.safeParse({ code: 'TOP2' }).success).toBe(true);
    for (const code of ['GROUPW', 'FLOOR', 'FACTORAVG', 'NONSENSE', 'toString', 5]) {
      expect(ItemRuleUse.safeParse({ code }).success).toBe(false);
    }
  });

  test.each([[['1', '0.5', '0']], [['0', '1.2']], [['0', 'x', '1']], [['1']]])(
    'level fractions %j are refused',
    (fractions) => {
      expect(ItemRuleUse.safeParse({ code: 'LEVELPTS', parameters: { fractions } }).success).toBe(false);
    },
  );

  test('level fractions fit a scale of as many levels, three for example', () => {
    const parameters = { fractions: ['0', '0.5', '1'] };
    expect(rules.LEVELPTS.fits(3, parameters)).toBe(true);
    expect(rules.LEVELPTS.fits(5, parameters)).toBe(false);
    expect(rules.LEVELPTS.index([1, 1, 2], parameters)).toEqual(rational(5, 8));
  });

  test.each([
    [
      [
        { from: '0.8', share: '1' },
        { from: '0.9', share: '0.5' },
      ],
    ],
    [
      [
        { from: '0.9', share: '0.5' },
        { from: '0.8', share: '0.6' },
      ],
    ],
    [
      [
        { from: 'high', share: '1' },
        { from: '0.8', share: '0.6' },
      ],
    ],
    [[]],
  ])('bands %j are refused', (bands) => {
    expect(PointsRuleUse.safeParse({ code: 'BAND', parameters: { bands } }).success).toBe(false);
  });

  test('the edge of a band and of the floor belongs to the better side', () => {
    expect(rules.BAND.share(rational(9, 10))).toEqual(one);
    expect(rules.BAND.share(rational(8999, 10000))).toEqual(rational(4, 5));
    expect(rules.FLOOR.share(rational(4, 5))).toEqual(rational(4, 5));
    expect(rules.FLOOR.share(rational(7999, 10000))).toEqual(zero);
  });

  test('below every band there are no points', () => {
    expect(rules.BAND.share(rational(59, 100))).toEqual(zero);
  });

  test('what a record keeps has every parameter written out', () => {
    expect(settle({ code: 'FLOOR' })).toEqual({ code: 'FLOOR', parameters: { threshold: '0.8' } });
    expect(settle({ code: 'GROUPW' })).toEqual({ code: 'GROUPW', parameters: { missing: 'block' } });
    expect(BetweenGroupsRuleUse.safeParse({ code: 'GROUPW', parameters: { missing: 'guess' } }).success).toBe(
      false,
    );
  });

  test('a wrong parameter stops the computation instead of bending it', () => {
    expect(() => rules.FLOOR.share(one, { threshold: '80' })).toThrow();
    expect(() => rules.LEVELPTS.index(exampleE, { fractions: ['a', 'b', 'c', 'd', 'e'] })).toThrow();
  });
});
