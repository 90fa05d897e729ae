import * as z from 'zod/mini';
import type { Wording } from '../../questionnaire/wording.ts';
import { compare, isDecimal, one, parseDecimal, type Rational } from '../rational.ts';

/**
 * Where in the composition a rule stands (domain.md §8, order of composition):
 * `item` makes an index of one item's level counts, `within_group` joins a group's item indices, `between_groups`
 * joins groups, `points` turns the index into the share of the criterion's maximum.
 */
export type Stage = 'item' | 'within_group' | 'between_groups' | 'points';

/** As they travel and are kept: decimals are strings, so that nothing is lost on the way. */
export const Parameters = z.record(
  z.string(),
  z.union([z.string(), z.array(z.string()), z.array(z.record(z.string(), z.string()))]),
);
export type Parameters = z.infer<typeof Parameters>;

/** No rule here is known to be prescribed for wards: `source` says of each what it rests on. */
type Described<S extends Stage> = {
  code: string;
  stage: S;
  formula: Wording;
  source: Wording;
};
type Parametrised<P extends Parameters> = { parameters: z.ZodMiniType<P, unknown> };

/** Level counts of one item, in the order of the scale; an index is between 0 and 1, undefined when nobody answered. */
export type ItemRule = Described<'item'> & {
  parameters: z.ZodMiniType<Parameters, unknown>;
  /** `higher_level`: a higher level never lowers the index. `lower_level`: it never raises it. */
  better: 'higher_level' | 'lower_level';
  /** Is the rule defined on a scale with so many levels? */
  fits(levelCount: number, parameters?: Parameters): boolean;
  /** Throws `ScaleMismatch` on a scale the rule is not defined for. */
  index(levels: readonly number[], parameters?: Parameters): Rational | undefined;
};

/** Item indices by factor. An item without answers is left out; undefined when all are. */
export type WithinGroupRule = Described<'within_group'> & {
  parameters: z.ZodMiniType<Parameters, unknown>;
  index(factors: readonly (readonly (Rational | undefined)[])[]): Rational | undefined;
};

/** `index` undefined: the group is missing or below its minimum. */
export type WeightedIndex = { weight: Rational; index: Rational | undefined };

/** `weights`: what each group counted in the end, in the order given; zero for a group that was left out. */
export type Weighed = { index: Rational; weights: Rational[] };

export type BetweenGroupsRule = Described<'between_groups'> & {
  parameters: z.ZodMiniType<Parameters, unknown>;
  /** Undefined: the rule makes no number of these groups. */
  index(groups: readonly WeightedIndex[], parameters?: Parameters): Weighed | undefined;
};

/** From an index between 0 and 1 to the share of the maximum that is given, between 0 and 1. */
export type PointsRule = Described<'points'> & {
  parameters: z.ZodMiniType<Parameters, unknown>;
  /** The only maximum the rule is meant for, where it is. */
  maximum?: string;
  share(index: Rational, parameters?: Parameters): Rational;
};

export type Rule = ItemRule | WithinGroupRule | BetweenGroupsRule | PointsRule;

/** An item rule was used on a scale it is not defined for: the criteria set is wrong, not the answers. */
export class ScaleMismatch extends Error {
  constructor(rule: string, levelCount: number) {
    super(`${rule} is not defined on a scale of ${levelCount} levels`);
    this.name = 'ScaleMismatch';
  }
}

type AuthoredItemRule<P extends Parameters> = Omit<ItemRule, 'stage' | 'parameters' | 'fits' | 'index'> &
  Parametrised<P> & {
    fits(levelCount: number, parameters: P): boolean;
    /** Called only with a fitting scale and at least one answer; `n` is the number of answers. */
    index(levels: readonly number[], n: number, parameters: P): Rational;
  };

export function defineItemRule<P extends Parameters>(rule: AuthoredItemRule<P>): ItemRule {
  return {
    ...rule,
    stage: 'item',
    fits: (levelCount, parameters = {}) => rule.fits(levelCount, rule.parameters.parse(parameters)),
    index(levels, parameters = {}) {
      const settled = rule.parameters.parse(parameters);
      if (!rule.fits(levels.length, settled)) throw new ScaleMismatch(rule.code, levels.length);
      const n = levels.reduce((total, count) => total + count, 0);
      return n === 0 ? undefined : rule.index(levels, n, settled);
    },
  };
}

export function defineWithinGroupRule(rule: Omit<WithinGroupRule, 'stage' | 'parameters'>): WithinGroupRule {
  return { ...rule, stage: 'within_group', parameters: noParameters };
}

export function defineBetweenGroupsRule<P extends Parameters>(
  rule: Omit<BetweenGroupsRule, 'stage' | 'parameters' | 'index'> &
    Parametrised<P> & { index(groups: readonly WeightedIndex[], parameters: P): Weighed | undefined },
): BetweenGroupsRule {
  return {
    ...rule,
    stage: 'between_groups',
    index: (groups, parameters = {}) => rule.index(groups, rule.parameters.parse(parameters)),
  };
}

export function definePointsRule<P extends Parameters>(
  rule: Omit<PointsRule, 'stage' | 'parameters' | 'share'> &
    Parametrised<P> & { share(index: Rational, parameters: P): Rational },
): PointsRule {
  return {
    ...rule,
    stage: 'points',
    share: (index, parameters = {}) => rule.share(index, rule.parameters.parse(parameters)),
  };
}

export const noParameters = z.strictObject({});

/** A share between 0 and 1 as a decimal: "0.75". */
export const ShareDecimal = z.string().check(
  z.regex(/^\d+(\.\d+)?$/),
  z.refine((text) => !isDecimal(text) || compare(parseDecimal(text), one) <= 0, 'more than 1'),
);
