import type { Rational } from './rational.ts';
import type { RuleUse } from './rule-use.ts';
import { type ItemRuleCode, rules } from './rules/index.ts';

/**
 * What each level of a scale of so many levels is worth by a rule, worst level first as the scale has them: the index
 * of an item that one person answered with it, between 0 and 1. Undefined where the rule does not fit such a scale.
 */
export function levelWorth(
  { code, parameters }: RuleUse<ItemRuleCode>,
  levelCount: number,
): readonly (Rational | undefined)[] | undefined {
  const rule = rules[code];
  if (!rule.fits(levelCount, parameters)) return undefined;
  return Array.from({ length: levelCount }, (_, chosen) =>
    rule.index(
      Array.from({ length: levelCount }, (_, level) => (level === chosen ? 1 : 0)),
      parameters,
    ),
  );
}
