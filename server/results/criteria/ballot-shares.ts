import { answerKey, type GroupCode } from '#surveys/ids.ts';
import type { CriteriaSet, SurveyCriterion } from '#surveys/par-index/criteria-set.ts';
import type { BallotCounts } from '#surveys/scoring/ballot-counts.ts';
import { isBallotRule } from '#surveys/scoring/composition.ts';
import { type Segment, smallestShownCount } from '#surveys/statistics/suppression.ts';
import type { AnswerTally } from '../answer-tally.ts';
import { splitsBest } from '../release/splits-best.ts';

/**
 * Criteria of the set that count whole ballots and whose share of this group may be told. Neither those that pass nor
 * the others may be few or none; every item must show already how many are satisfied with it, so that the share
 * says nothing of a hidden count; and nothing may be told with and without what was excluded.
 */
export function toldBallotShares(
  set: CriteriaSet,
  group: GroupCode,
  tally: AnswerTally,
  segments: (key: ReturnType<typeof answerKey>) => readonly Segment[],
): string[] {
  return ballotCriteria(set, group)
    .filter(({ code, groups, itemRule, itemRules = {} }) => {
      const items = groups.filter((part) => part.group === group).flatMap(({ factors }) => factors.flat());
      return (
        hasEnough(tally, code) &&
        items.every((item) => {
          const shown = segments(answerKey(item));
          return shown.length > 0 && !splitsBest(shown, (itemRules[item] ?? itemRule).code);
        })
      );
    })
    .map(({ code }) => code);
}

/**
 * May not even the score of this criterion be told? Of items it says little about any count; of whole ballots of one
 * group it is the number that pass.
 */
export function hidesBallotScore(
  criterion: SurveyCriterion,
  tallies: ReadonlyMap<GroupCode, AnswerTally>,
): boolean {
  if (!isBallotRule(criterion.within)) return false;
  const asked = criterion.groups.flatMap(({ group }) => tallies.get(group) ?? []);
  return asked.some((tally) => !hasEnough(tally, criterion.code));
}

/** Are there answers whose ballots are not counted yet, because they are told in steps only? */
export function waitsForBallots(
  criterion: SurveyCriterion,
  tallies: ReadonlyMap<GroupCode, AnswerTally>,
): boolean {
  if (!isBallotRule(criterion.within)) return false;
  return criterion.groups.some(
    ({ group }) => tallies.get(group)?.ballots === undefined && tallies.has(group),
  );
}

/** What was counted of whole ballots; nothing where they wait. */
export function ballotsOf(
  { ballots }: AnswerTally,
  set: CriteriaSet | undefined,
  group: GroupCode,
): ReadonlyMap<string, BallotCounts> {
  if (ballots) return ballots();
  const waiting = set ? ballotCriteria(set, group) : [];
  return new Map(waiting.map(({ code }) => [code, { passed: 0, n: 0 }]));
}

function hasEnough({ ballots, apart = [] }: AnswerTally, criterion: string): boolean {
  const counted = ballots?.().get(criterion);
  if (!counted || apart.length > 0) return false;
  return [counted.passed, counted.n - counted.passed].every((count) => count >= smallestShownCount);
}

function ballotCriteria(set: CriteriaSet, group: GroupCode): SurveyCriterion[] {
  return set.fields
    .flatMap(({ criteria }) => criteria)
    .filter(({ within, groups }) => isBallotRule(within) && groups.some((part) => part.group === group));
}
