import { type AnswerTally, openTally } from '#server/results/answer-tally.ts';
import { openFieldCounts } from '#server/results/field-counts.ts';
import { type BallotTally, openBallotTally } from '#server/results/statistics/ballot-tally.ts';
import type { Summary } from '#server/results/summary.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { GroupCode } from '#surveys/ids.ts';
import { findCriteriaSet } from '#surveys/par-index/criteria-sets/index.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { answersText } from '#surveys/responses/answers-text.ts';
import type { Response } from '#surveys/responses/response.ts';

/** A summary of the given responses, without a database between. */
export function summaryOf(campaign: Campaign, responses: readonly Response[]): Summary {
  const targets = campaign.targets.map(({ code }) => code);
  const tallies = new Map<GroupCode, AnswerTally>();
  const ballots = new Map<GroupCode, BallotTally>();
  for (const { code, questionnaire } of campaign.groups) {
    const found = questionnaires.get(questionnaire);
    if (!found) continue;
    const tally = openTally(found, targets);
    tallies.set(code, tally);
    ballots.set(code, openBallotTally(campaign, tally));
  }
  const field = openFieldCounts();
  for (const response of responses) {
    field.add(response);
    if (response.disposition !== 'complete') continue;
    const tally = tallies.get(response.group);
    const ballot = tally?.read(answersText(response.answers));
    if (!tally || !ballot) continue;
    tally.add(ballot, response.mode);
    ballots.get(response.group)?.add(ballot, response);
  }
  return {
    criteriaSet: findCriteriaSet(campaign.criteriaSet),
    field: field.list,
    tallies,
    ballots,
    otherVersions: new Map(),
    add: () => {},
  };
}
