import type { AnswerKey } from '../ids.ts';
import { levelWorth } from './level-worth.ts';
import type { RuleUse } from './rule-use.ts';
import { type BallotRuleCode, type ItemRuleCode, rules } from './rules/index.ts';

/** `n`: ballots that say anything of the items; `passed`: those of them that the rule lets pass. */
export type BallotCounts = { readonly passed: number; readonly n: number };

/** One item of a criterion: its rule, and how many levels it is asked on. */
export type BallotItem = { key: AnswerKey; rule: RuleUse<ItemRuleCode>; levelCount: number };

/** Takes one ballot after the other, so that nobody has to hold them all. */
export type BallotCounter = {
  /** A valid answer as its level from 1; undefined where there is none. */
  add(levelOf: (key: AnswerKey) => number | undefined): void;
  counts(): BallotCounts;
};

/** An item on a scale its rule is not defined for says nothing here; the composition names it. */
export function ballotCounter(
  { code }: RuleUse<BallotRuleCode>,
  items: readonly BallotItem[],
): BallotCounter {
  const worths = items.map(({ key, rule, levelCount }) => ({ key, worth: levelWorth(rule, levelCount) }));
  let [passed, n] = [0, 0];
  return {
    add(levelOf) {
      const verdict = rules[code].passes(worths.map(({ key, worth }) => worth?.[(levelOf(key) ?? 0) - 1]));
      n += Number(verdict !== undefined);
      passed += Number(verdict === true);
    },
    counts: () => ({ passed, n }),
  };
}
