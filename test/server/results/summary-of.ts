import { type AnswerTally, openTally } from '#server/results/answer-tally.ts';
import { openFieldCounts } from '#server/results/field-counts.ts';
import type { Summary } from '#server/results/summary.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { GroupCode } from '#surveys/ids.ts';
import { findCriteriaSet } from '#surveys/par-index/criteria-sets/index.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import type { Response } from '#surveys/responses/response.ts';

/** A summary of the given responses, without a database between. */
export function summaryOf(campaign: Campaign, responses: readonly Response[]): Summary {
  const targets = campaign.targets.map(({ code }) => code);
  const tallies = new Map<GroupCode, AnswerTally>();
  for (const { code, questionnaire } of campaign.groups) {
    const found = questionnaires.get(questionnaire);
    if (found) tallies.set(code, openTally(found, targets));
  }
  const field = openFieldCounts();
  for (const response of responses) {
    field.add(response);
    if (response.disposition === 'complete')
      tallies.get(response.group)?.add(response.answers, response.mode);
  }
  return {
    criteriaSet: findCriteriaSet(campaign.criteriaSet),
    field: field.list,
    tallies,
    otherVersions: new Map(),
    add: () => {},
  };
}
