import type { Db } from '#db/open.ts';
import { findQuestionnaire } from '#db/queries/questionnaires.ts';
import { listResponses } from '#db/queries/responses.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { GroupCode } from '#surveys/ids.ts';
import { isSameVersion } from '#surveys/questionnaire/versions/version-id.ts';
import type { Response } from '#surveys/responses/response.ts';
import { type AnswerTally, openTally } from './answer-tally.ts';
import { type FieldCount, openFieldCounts } from './field-counts.ts';

/** Everything the clerk's screens are computed from, for one campaign. */
export type Summary = {
  field(): FieldCount[];
  /** By the version that the group is asked now, all its wordings together. Only complete responses are counted. */
  tallies: ReadonlyMap<GroupCode, AnswerTally>;
  /** Complete responses to another version of the questionnaire: they cannot be added up with the rest. */
  otherVersions: ReadonlyMap<GroupCode, number>;
  /** Takes one more response in. */
  add(response: Response): void;
};

/** @throws Error where a group's questionnaire is not stored. */
export async function openSummary(db: Db, campaign: Campaign): Promise<Summary> {
  const targets = campaign.targets.map(({ code }) => code);
  const tallies = new Map<GroupCode, AnswerTally>();
  for (const { code, questionnaire } of campaign.groups) {
    const found = await findQuestionnaire(db, questionnaire);
    if (!found) throw new Error(`questionnaire ${questionnaire} is not stored`);
    tallies.set(code, openTally(found, targets));
  }
  const field = openFieldCounts();
  const otherVersions = new Map<GroupCode, number>();
  return {
    field: field.list,
    tallies,
    otherVersions,
    add(response) {
      field.add(response);
      const { group, questionnaire, disposition, answers, mode } = response;
      if (disposition !== 'complete') return;
      const tally = tallies.get(group);
      if (tally && isSameVersion(tally.questionnaire.id, questionnaire)) tally.add(answers, mode);
      else otherVersions.set(group, (otherVersions.get(group) ?? 0) + 1);
    },
  };
}

/** Reads a campaign's responses once, in portions. */
export async function readSummary(db: Db, campaign: Campaign): Promise<Summary> {
  const summary = await openSummary(db, campaign);
  for await (const portion of listResponses(db, campaign.id)) portion.forEach(summary.add);
  return summary;
}
