import { type AnswerKey, answerKey, type GroupCode } from '../ids.ts';
import { keysOnRoute } from '../questionnaire/on-route.ts';
import { placesOf, type Questionnaire, scalesOf } from '../questionnaire/questionnaire.ts';
import { type Answers, marksOf } from '../responses/answer.ts';
import { type BallotCounts, ballotCounter } from '../scoring/ballot-counts.ts';
import { isBallotRule } from '../scoring/composition.ts';
import type { CriteriaSet } from './criteria-set.ts';

/** Counts one group's ballots, for every criterion that counts whole ones, by its code. Takes one after the other. */
export type OpenBallots<Ballot> = {
  add(ballot: Ballot): void;
  counts(): ReadonlyMap<string, BallotCounts>;
};

/** A ballot as the levels that were marked on it, from 1; undefined where there is no valid answer. */
type LevelOf = (key: AnswerKey) => number | undefined;

/** `levelCountOf`: on how many levels the group is asked an item; 0 where it is not. Undefined: nothing to count. */
export function openBallots(
  set: Pick<CriteriaSet, 'fields'>,
  group: GroupCode,
  levelCountOf: (key: AnswerKey) => number,
): OpenBallots<LevelOf> | undefined {
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

/** The same over responses to a questionnaire: complete ones; an answer that is not on the route says nothing. */
export function openWholeBallots(
  set: Pick<CriteriaSet, 'fields'>,
  group: GroupCode,
  questionnaire: Questionnaire,
): OpenBallots<Answers> | undefined {
  const scales = scalesOf(questionnaire);
  const levelCounts = new Map(
    placesOf(questionnaire, []).flatMap(({ key, item }): [AnswerKey, number][] =>
      'scale' in item ? [[key, scales[item.scale]?.levels.length ?? 0]] : [],
    ),
  );
  const ballots = openBallots(set, group, (key) => levelCounts.get(key) ?? 0);
  return (
    ballots && {
      add(answers) {
        const asked = keysOnRoute(questionnaire, [], (key) => marksOf(answers[key]));
        ballots.add((key) => {
          const answer = answers[key];
          return asked.has(key) && typeof answer === 'number' ? answer : undefined;
        });
      },
      counts: ballots.counts,
    }
  );
}
