import type { Db } from '#db/open.ts';
import { findQuestionnaire } from '#db/queries/questionnaires.ts';
import { listToBeCounted } from '#db/queries/responses.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { ExclusionId, GroupCode } from '#surveys/ids.ts';
import type { CriteriaSet } from '#surveys/par-index/criteria-set.ts';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { isSameVersion } from '#surveys/questionnaire/versions/version-id.ts';
import type { Exclusion } from '#surveys/responses/exclusions/exclusion.ts';
import type { CountedResponse, ResponseTraits } from '#surveys/responses/response.ts';
import { type AnswerTally, openTally } from './answer-tally.ts';
import { openWholeBallots } from './criteria/whole-ballots.ts';
import { type FieldCount, openFieldCounts } from './field-counts.ts';
import { type LeftOut, readLeftOut } from './quality/left-out.ts';
import { type BallotTally, openBallotTally } from './statistics/ballot-tally.ts';

/** Everything the clerk's screens are computed from, for one campaign. */
export type Summary = {
  /** What the campaign is scored by. */
  criteriaSet: CriteriaSet | undefined;
  /** Whatever came in, also what is left out of the figures. */
  field(): FieldCount[];
  /**
   * By the version that the group is asked now, all its wordings together. Only complete responses are counted, and
   * none that was excluded for a reason.
   */
  tallies: ReadonlyMap<GroupCode, AnswerTally>;
  /** The same responses by point and mode, and ballot by ballot: for modes, weights, agreement and comparisons. */
  ballots: ReadonlyMap<GroupCode, BallotTally>;
  /** Complete responses to another version of the questionnaire: they cannot be added up with the rest. */
  otherVersions: ReadonlyMap<GroupCode, number>;
  /** Undefined where nothing was excluded for a reason. */
  apart?: Apart;
  /** Takes one more response in. */
  add(response: CountedResponse): void;
};

/**
 * Responses that would count and were excluded for a reason. `n`: how many of each group. `tallies`: what they
 * answered, by exclusion; never to be shown. `everybody`: the summary as if nothing had been excluded.
 */
export type Apart = {
  exclusions: readonly Exclusion[];
  n: ReadonlyMap<GroupCode, number>;
  tallies: ReadonlyMap<ExclusionId, AnswerTally>;
  everybody: Summary;
};

/** `known`: what is left out, where it was read already. @throws Error where a group's questionnaire is not stored. */
export async function openSummary(
  db: Db,
  campaign: Campaign,
  criteriaSet: CriteriaSet | undefined,
  known?: LeftOut,
): Promise<Summary> {
  const leftOut = known ?? (await readLeftOut(db, campaign.id));
  const asked = new Set(campaign.groups.map(({ questionnaire }) => questionnaire));
  const questionnaires = await Promise.all([...asked].map((id) => findQuestionnaire(db, id)));
  return openSummaryOf(campaign, criteriaSet, leftOut, questionnaires);
}

/** The same of questionnaires that were read already. @throws Error where that of a group is not among them. */
export function openSummaryOf(
  campaign: Campaign,
  criteriaSet: CriteriaSet | undefined,
  leftOut: Pick<LeftOut, 'exclusions' | 'exclusionOf'>,
  questionnaires: readonly (Questionnaire | undefined)[],
): Summary {
  const summary = openCounting(campaign, criteriaSet, questionnaires);
  if (leftOut.exclusions.length === 0) return summary;

  const everybody = openCounting(campaign, criteriaSet, questionnaires);
  const n = new Map<GroupCode, number>();
  const targets = campaign.targets.map(({ code }) => code);
  const tallies = new Map<ExclusionId, AnswerTally>();
  for (const { id, choice } of leftOut.exclusions) {
    const tally = summary.tallies.get(choice.group);
    if (!tally) continue;
    const own = openTally(tally.questionnaire, targets);
    tallies.set(id, own);
    tally.apart = [...(tally.apart ?? []), own];
  }
  return {
    ...summary,
    apart: { exclusions: leftOut.exclusions, n, tallies, everybody },
    add(response) {
      everybody.add(response);
      const exclusion = leftOut.exclusionOf(response.id);
      if (!exclusion) {
        summary.add(response);
        return;
      }
      const { group, mode } = response.traits;
      summary.addToField(response.traits);
      n.set(group, (n.get(group) ?? 0) + 1);
      const own = tallies.get(exclusion);
      own?.add(own.read(response.answers), mode);
    },
  };
}

type Counting = Summary & { addToField(traits: ResponseTraits): void };

function openCounting(
  campaign: Campaign,
  criteriaSet: CriteriaSet | undefined,
  questionnaires: readonly (Questionnaire | undefined)[],
): Counting {
  const targets = campaign.targets.map(({ code }) => code);
  const tallies = new Map<GroupCode, AnswerTally>();
  const whole = new Map<GroupCode, ReturnType<typeof openWholeBallots>>();
  const ballots = new Map<GroupCode, BallotTally>();
  for (const { code, questionnaire } of campaign.groups) {
    const found = questionnaires.find((one) => one?.id === questionnaire);
    if (!found) throw new Error(`questionnaire ${questionnaire} is not stored`);
    const tally = openTally(found, targets);
    const opened = criteriaSet && openWholeBallots(criteriaSet, code, tally);
    if (opened) whole.set(code, opened);
    tallies.set(code, opened ? { ...tally, ballots: opened.counts } : tally);
    ballots.set(code, openBallotTally(campaign, tally));
  }
  const field = openFieldCounts();
  const otherVersions = new Map<GroupCode, number>();
  return {
    criteriaSet,
    field: field.list,
    tallies,
    ballots,
    otherVersions,
    addToField: field.add,
    add({ traits, answers }) {
      field.add(traits);
      const { group, questionnaire, disposition, mode } = traits;
      if (disposition !== 'complete') return;
      const tally = tallies.get(group);
      if (tally && isSameVersion(tally.questionnaire.id, questionnaire)) {
        const ballot = tally.read(answers);
        tally.add(ballot, mode);
        whole.get(group)?.add(ballot);
        ballots.get(group)?.add(ballot, traits);
      } else otherVersions.set(group, (otherVersions.get(group) ?? 0) + 1);
    },
  };
}

/** Reads a campaign's responses once, in portions. */
export async function readSummary(
  db: Db,
  campaign: Campaign,
  criteriaSet: CriteriaSet | undefined,
): Promise<Summary> {
  const summary = await openSummary(db, campaign, criteriaSet);
  for await (const portion of listToBeCounted(db, campaign.id)) portion.forEach(summary.add);
  return summary;
}
