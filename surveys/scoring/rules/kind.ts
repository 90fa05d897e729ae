import * as z from 'zod/mini';
import type { Wording } from '../../questionnaire/wording.ts';
import { compare, isDecimal, one, parseDecimal, type Rational } from '../rational.ts';

/**
 * Where in the composition a rule stands (domain.md §8, order of composition):
 * `item` makes an index of one item's level counts, `within_group` joins a group's item indices, `between_groups`
 * joins groups, `points` turns the index into the share of the criterion's maximum. `ballot` stands in the place of
 * `within_group` and looks at whole ballots; `total` comes after all criteria and makes the unit's own number.
 */
export type Stage = 'item' | 'ballot' | 'within_group' | 'between_groups' | 'points' | 'total';

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

/**
 * Judges ballots one by one. A group's index is then the share of ballots that pass, of those that say anything.
 * Item counts cannot tell it: whether the same people were satisfied with everything is only in the ballots.
 */
export type BallotRule = Described<'ballot'> & {
  parameters: z.ZodMiniType<Parameters, unknown>;
  /** The item rules it may stand on: those that say of a single answer yes or no. */
  itemRules: readonly string[];
  /** `worth`: each item's index from this one answer, 0 or 1; undefined where there is none. Undefined of none at all. */
  passes(worth: readonly (Rational | undefined)[]): boolean | undefined;
};

/** Item indices by factor. An item without answers is left out; undefined when all are. */
export type WithinGroupRule = Described<'within_group'> & {
  parameters: z.ZodMiniType<Parameters, unknown>;
  /** The only number of items the rule is meant for, where there is one; with more it gives no index. */
  itemCount?: number;
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

/** Points that were given, of the most there could be. */
export type Points = { given: Rational; maximum: Rational };

/**
 * What a unit's number is made of. `appraised`: on evidence, by the appraising body. `survey`: the scores of the
 * criteria by survey, unrounded, and their maxima together; undefined when no survey was held. `maximum` is the
 * criteria set's. `notApplicable`: the maxima of criteria that do not apply to the unit, together. `bonus` and
 * `penalty` are points given and taken beside the criteria. Nothing is negative.
 */
export type Sheet = {
  maximum: Rational;
  appraised: Points;
  survey: { scores: readonly Rational[]; maximum: Rational } | undefined;
  notApplicable: Rational;
  bonus: Rational;
  penalty: Rational;
};

/** One step of the reckoning: from the points so far (at first none of none) to those after it. */
export type TotalRule = Described<'total'> & {
  parameters: z.ZodMiniType<Parameters, unknown>;
  /** Undefined: nothing is left of which a share could be made. */
  next(points: Points, sheet: Sheet, parameters?: Parameters): Points | undefined;
};

export type Rule = ItemRule | BallotRule | WithinGroupRule | BetweenGroupsRule | PointsRule | TotalRule;

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

export function defineBallotRule(rule: Omit<BallotRule, 'stage' | 'parameters'>): BallotRule {
  return { ...rule, stage: 'ballot', parameters: noParameters };
}

export function defineTotalRule<P extends Parameters>(
  rule: Omit<TotalRule, 'stage' | 'parameters' | 'next'> &
    Parametrised<P> & { next(points: Points, sheet: Sheet, parameters: P): Points | undefined },
): TotalRule {
  return {
    ...rule,
    stage: 'total',
    next: (points, sheet, parameters = {}) => rule.next(points, sheet, rule.parameters.parse(parameters)),
  };
}

export const noParameters = z.strictObject({});

/** A share between 0 and 1 as a decimal: "0.75". */
export const ShareDecimal = z.string().check(
  z.regex(/^\d+(\.\d+)?$/),
  z.refine((text) => !isDecimal(text) || compare(parseDecimal(text), one) <= 0, 'more than 1'),
);
