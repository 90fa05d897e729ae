import { type AnswerKey, answerKey, type GroupCode } from '../ids.ts';
import { keysOnRoute } from '../questionnaire/on-route.ts';
import { placesOf, type Questionnaire, scalesOf } from '../questionnaire/questionnaire.ts';
import { type Answers, marksOf } from '../responses/answer.ts';
import { type BallotCounts, ballotCounter } from '../scoring/ballot-counts.ts';
import { isBallotRule } from '../scoring/composition.ts';
import type { CriteriaSet } from './criteria-set.ts';

/**
 * For every criterion that counts whole ballots of this group, by its code: how many pass. Responses are the group's
 * complete ones, to one questionnaire; an answer that is not on the route says nothing.
 */
export function wholeBallots(
  set: CriteriaSet,
  group: GroupCode,
  questionnaire: Questionnaire,
  responses: Iterable<Answers>,
): ReadonlyMap<string, BallotCounts> {
  const scales = scalesOf(questionnaire);
  const levelCounts = new Map(
    placesOf(questionnaire, []).flatMap(({ key, item }): [AnswerKey, number][] =>
      'scale' in item ? [[key, scales[item.scale]?.levels.length ?? 0]] : [],
    ),
  );
  const counters = set.fields
    .flatMap(({ criteria }) => criteria)
    .flatMap(({ code, within, groups, itemRule, itemRules = {} }) => {
      const part = groups.find((one) => one.group === group);
      if (!isBallotRule(within) || part === undefined) return [];
      const items = part.factors.flat().map((item) => ({
        key: answerKey(item),
        rule: itemRules[item] ?? itemRule,
        levelCount: levelCounts.get(answerKey(item)) ?? 0,
      }));
      return [{ code, counter: ballotCounter(within, items) }];
    });
  if (counters.length === 0) return new Map();
  for (const answers of responses) {
    const asked = keysOnRoute(questionnaire, [], (key) => marksOf(answers[key]));
    for (const { counter } of counters) {
      counter.add((key) => {
        const answer = answers[key];
        return asked.has(key) && typeof answer === 'number' ? answer : undefined;
      });
    }
  }
  return new Map(counters.map(({ code, counter }) => [code, counter.counts()]));
}
