import type { AnswerKey, GroupCode, TargetCode } from '../ids.ts';
import type { LevelTally } from '../responses/tally.ts';
import { rational } from '../scoring/rational.ts';
import { roundHalfUp, roundPercent } from '../scoring/rounding.ts';
import { meanLevel } from '../statistics/mean.ts';
import type { CriteriaSet } from './criteria-set.ts';
import type { Evidence, Exclusions, GroupEvidence } from './evidence.ts';
import { type IndexInput, indexInputs } from './index-input.ts';
import { type TargetInput, targetInputs } from './target-input.ts';
import { type SurveyTotal, surveyTotal } from './total.ts';

/**
 * One rated statement in one group. `levels`: how often each level was marked, level 1 first. `mean` to four
 * decimals, `topTwoPercent` to two and on five levels only; neither where nobody answered.
 */
export type ItemFigure = {
  group: GroupCode;
  key: AnswerKey;
  n: number;
  levels: number[];
  missing: LevelTally['missing'];
  mean?: string;
  topTwoPercent?: string;
};

/** A group's ballots: those that count, and those that do not, by reason. */
export type GroupFigure = { group: GroupCode; completeResponses: number; exclusions: Exclusions };

/** Everything that is computed of a campaign's data, nothing suppressed: for the raw export. */
export type CampaignFigures = {
  total: SurveyTotal;
  criteria: IndexInput[];
  assessed: TargetInput[];
  groups: GroupFigure[];
  items: ItemFigure[];
};

export function campaignFigures(
  set: CriteriaSet,
  targets: readonly TargetCode[],
  evidence: Evidence,
): CampaignFigures {
  const criteria = indexInputs(set, evidence);
  const groups = [...evidence].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    total: surveyTotal(criteria),
    criteria,
    assessed: set.targetAssessment ? targetInputs(set.targetAssessment, targets, evidence) : [],
    groups: groups.map(([group, { completeResponses, exclusions }]) => ({
      group,
      completeResponses,
      exclusions,
    })),
    items: groups.flatMap(([group, answered]) => itemFigures(group, answered)),
  };
}

function itemFigures(group: GroupCode, { tallies }: GroupEvidence): ItemFigure[] {
  const sorted = [...tallies].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([key, { levels, missing }]) => {
    const n = levels.reduce((sum, count) => sum + count, 0);
    const mean = meanLevel(levels);
    const best = (levels[3] ?? 0) + (levels[4] ?? 0);
    return {
      group,
      key,
      n,
      levels,
      missing,
      ...(mean && { mean: roundHalfUp(mean, 4) }),
      ...(mean && levels.length === 5 && { topTwoPercent: roundPercent(rational(best, n)) }),
    };
  });
}
