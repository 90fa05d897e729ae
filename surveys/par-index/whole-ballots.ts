import { type AnswerKey, answerKey, type GroupCode } from '../ids.ts';
import { type BallotCounts, ballotCounter } from '../scoring/ballot-counts.ts';
import { isBallotRule } from '../scoring/composition.ts';
import type { CriteriaSet } from './criteria-set.ts';

/** Counts one group's ballots, for every criterion that counts whole ones, by its code. Takes one after the other. */
export type OpenBallots = {
  add(levelOf: LevelOf): void;
  counts(): ReadonlyMap<string, BallotCounts>;
};

/** A ballot as the levels that were marked on it, from 1; undefined where there is no valid answer. */
type LevelOf = (key: AnswerKey) => number | undefined;

/** `levelCountOf`: on how many levels the group is asked an item; 0 where it is not. Undefined: nothing to count. */
export function openBallots(
  set: Pick<CriteriaSet, 'fields'>,
  group: GroupCode,
  levelCountOf: (key: AnswerKey) => number,
): OpenBallots | undefined {
  const counters = set.fields
    .flatMap(({ criteria }) => criteria)
    .flatMap(({ code, within, groups, itemRule, itemRules = {} }) => {
      const part = groups.find((one) => one.group === group);
      if (!isBallotRule(within) || part === undefined) return [];
      const items = part.factors.flat().map((item) => ({
        key: answerKey(item),
        rule: itemRules[item] ?? itemRule,
        levelCount: levelCountOf(answerKey(item)),
      }));
      return [{ code, counter: ballotCounter(within, items) }];
    });
  if (counters.length === 0) return undefined;
  return {
    add(levelOf) {
      for (const { counter } of counters) counter.add(levelOf);
    },
    counts: () => new Map(counters.map(({ code, counter }) => [code, counter.counts()])),
  };
}
