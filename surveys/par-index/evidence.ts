import { type AnswerKey, answerKey, type GroupCode, type ItemCode, type TargetCode } from '../ids.ts';
import type { Disposition } from '../responses/disposition.ts';
import { type LevelTally, validN } from '../responses/tally.ts';
import type { BallotCounts } from '../scoring/ballot-counts.ts';
import type { ItemCounts } from '../scoring/composition.ts';
import { type SettledRule, settle } from '../scoring/rule-use.ts';
import type { ItemRuleCode } from '../scoring/rules/index.ts';
import { defaultMinimumN } from './minimum-n.ts';

/**
 * Ballots that came in and count for nothing, and why; `other_version`: to a version that the group is not asked now;
 * `excluded`: left out by the clerk, for a reason that is kept (`surveys/responses/exclusions`).
 */
export type Exclusions = Partial<
  Record<Exclude<Disposition, 'complete'> | 'other_version' | 'excluded', number>
>;

/**
 * What one group answered. `tallies` are of its complete responses only, and so are `ballots`: by the code of each
 * criterion that counts whole ballots (`openBallots`).
 */
export type GroupEvidence = {
  minimumN: number;
  completeResponses: number;
  exclusions: Exclusions;
  tallies: ReadonlyMap<AnswerKey, LevelTally>;
  ballots?: ReadonlyMap<string, BallotCounts> | undefined;
};

/** A group that is not in it was not asked. */
export type Evidence = ReadonlyMap<GroupCode, GroupEvidence>;

export function evidenceOf(evidence: Evidence, group: GroupCode): GroupEvidence {
  return (
    evidence.get(group) ?? {
      minimumN: defaultMinimumN(group),
      completeResponses: 0,
      exclusions: {},
      tallies: new Map(),
    }
  );
}

/** One item of a record: its rule, how many valid answers it had, and how many were missing, by kind. */
export type ItemRecord = {
  key: AnswerKey;
  rule: SettledRule<ItemRuleCode>;
  n: number;
  missing: LevelTally['missing'];
};

export function countsOf(
  { tallies }: GroupEvidence,
  item: ItemCode,
  rule: ItemCounts['rule'],
  target?: TargetCode,
): ItemCounts {
  const key = answerKey(item, target);
  return { key, rule, levels: tallies.get(key)?.levels ?? [] };
}

export function recordOf(
  { tallies, completeResponses }: GroupEvidence,
  { key, rule }: ItemCounts,
): ItemRecord {
  const tally = tallies.get(key) ?? {
    levels: [],
    missing: { not_asked: completeResponses, not_answered: 0, no_opinion: 0, void: 0 },
  };
  return { key, rule: settle(rule), n: validN(tally), missing: tally.missing };
}
