import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { GroupCode } from '#surveys/ids.ts';
import type { Evidence, GroupEvidence, ItemRecord } from '#surveys/par-index/evidence.ts';
import { type IndexInput, indexInputs } from '#surveys/par-index/index-input.ts';
import { toldMinimumN } from '#surveys/par-index/minimum-n.ts';
import { targetInputs } from '#surveys/par-index/target-input.ts';
import { surveyTotal } from '#surveys/par-index/total.ts';
import type { LevelTally } from '#surveys/responses/tally.ts';
import type { Lack } from '#surveys/scoring/composition.ts';
import { rules } from '#surveys/scoring/rules/index.ts';
import { smallestUnanimity } from '#surveys/statistics/suppression.ts';
import { Problem } from '../problem.ts';
import type { AnswerTally } from './answer-tally.ts';
import { ballotsOf, hidesBallotScore, waitsForBallots } from './criteria/ballot-shares.ts';
import { exclusionsOf } from './exclusions.ts';
import { figureId } from './figures.ts';
import { type Publication, publicationOf } from './publication.ts';
import { besideExclusions } from './quality/beside.ts';
import { toldN, toldReach, toldRecord } from './release/told-n.ts';
import type { Summary } from './summary.ts';

/**
 * Every criterion the survey scores, with what its number is made of; and each assessed body's own index.
 *
 * @throws Problem no_criteria_set
 */
export function campaignIndexInputs(campaign: Campaign, summary: Summary) {
  const set = summary.criteriaSet;
  if (!set) throw new Problem('no_criteria_set');
  const evidence = publicEvidence(campaign, summary);
  const criteria = set.fields.flatMap((field) => field.criteria);
  const { tallies } = summary;
  const isHidden = ({ criterion: { code }, outcome }: IndexInput) =>
    criteria
      .filter((criterion) => criterion.code === code)
      .some((criterion) =>
        outcome.code === 'scored'
          ? hidesBallotScore(criterion, tallies)
          : waitsForBallots(criterion, tallies),
      );
  const publications = publicationsOf(campaign, summary);
  const inputs = indexInputs(set, evidence).map((input) =>
    isHidden(input) || isScoreOfFew(input, publications) ? withheld(input) : input,
  );
  const targets = campaign.targets.map(({ code }) => code);
  const publicRecord = (code: GroupCode | undefined, record: ItemRecord) =>
    toldRecord(record, code && summary.tallies.get(code));
  const assessors = set.targetAssessment && publications.get(set.targetAssessment.group);
  const assessed = set.targetAssessment && targetInputs(set.targetAssessment, targets, evidence);
  return {
    criteriaSet: { id: set.id, name: set.name, label: set.label, maximum: set.maximum },
    groups: campaign.groups.map(({ code, name }) => ({ code, name })),
    rules: Object.entries(rules).map(([code, { formula, source }]) => ({ code, formula, source })),
    total: surveyTotal(inputs),
    beside: besideExclusions(campaign, summary, set) ?? null,
    inputs: inputs
      .map((input) => (tellsIndices(input, publications) ? input : withoutIndices(input)))
      .map((input) => ({
        ...input,
        outcome: toldLacks(input.outcome),
        groups: input.groups.map((group) => ({
          ...group,
          n: toldReach(group.n),
          items: group.items.map((item) => publicRecord(group.group, item)),
        })),
      })),
    targets: assessed?.map((input) => ({
      ...input,
      name: campaign.targets.find(({ code }) => code === input.target)?.name,
      n: toldReach(input.n),
      outcome:
        input.outcome.code === 'scored' && !assessors?.tells(figureId.assessed(input.target))
          ? ({ code: 'withheld' } as const)
          : input.outcome,
      items: input.items.map((item) => publicRecord(set.targetAssessment?.group, item)),
    })),
    targetAssessment: set.targetAssessment && {
      name: set.targetAssessment.name,
      group: set.targetAssessment.group,
      itemRule: set.targetAssessment.itemRule.code,
      within: set.targetAssessment.within.code,
    },
  };
}

/** By how much a group lacks, unless so few answered that their number is not told. */
function toldLacks(outcome: PublicOutcome) {
  const told = (lacks: readonly Lack[]) => lacks.map(({ n, ...lack }) => ({ ...lack, n: toldN(n) }));
  if (outcome.code === 'scored') return { ...outcome, leftOut: told(outcome.leftOut) };
  return outcome.code === 'not_enough_responses' ? { ...outcome, lacking: told(outcome.lacking) } : outcome;
}

function publicationsOf(campaign: Campaign, summary: Summary): ReadonlyMap<GroupCode, Publication> {
  return new Map(
    [...summary.tallies].map(
      ([code, tally]) => [code, publicationOf(campaign, tally, code, summary.criteriaSet)] as const,
    ),
  );
}

/** The index of one group could be reckoned from the others' and the whole: all are told or none. */
function tellsIndices({ criterion, groups }: PublicInput, publications: ReturnType<typeof publicationsOf>) {
  return groups
    .filter(({ indexPercent }) => indexPercent !== undefined)
    .every(({ group }) => publications.get(group)?.tells(figureId.criterion(criterion.code)));
}

/** Not even the score may be told. `withheld`: never of what is exported, which holds every answer anyway. */
export type PublicOutcome = IndexInput['outcome'] | { code: 'withheld' };
type PublicInput = Omit<IndexInput, 'outcome'> & { outcome: PublicOutcome };

function withheld(input: IndexInput): PublicInput {
  return { ...withoutIndices(input), outcome: { code: 'withheld' } };
}

/**
 * A score is told to two decimals: of fewer than 30 people whose index may not be told it would say nearly the same,
 * unless other groups are in it and what these people bring to it stays open (`release/told-scores.ts`).
 */
function isScoreOfFew(
  { outcome, groups, criterion }: IndexInput,
  publications: ReturnType<typeof publicationsOf>,
): boolean {
  const isFew = ({ group, indexPercent, n }: IndexInput['groups'][number]) =>
    indexPercent !== undefined &&
    n.smallest < smallestUnanimity &&
    !publications.get(group)?.tells(figureId.criterion(criterion.code)) &&
    !publications.get(group)?.tells(figureId.score(criterion.code));
  return outcome.code === 'scored' && groups.some(isFew);
}

function withoutIndices(input: PublicInput): PublicInput {
  const { outcome, groups } = input;
  return {
    ...input,
    groups: groups.map(({ indexPercent: _, ...group }) => group),
    outcome:
      outcome.code === 'scored'
        ? { code: 'scored', score: outcome.score, leftOut: outcome.leftOut }
        : outcome,
  };
}

/** As it is scored where others read it. */
export function publicEvidence(campaign: Campaign, summary: Summary): Evidence {
  const groups = [...evidenceOf(campaign, summary)];
  return new Map(groups.map(([code, group]) => [code, { ...group, minimumN: toldMinimumN(group) }]));
}

/** What each group answered, as it is scored. */
export function evidenceOf(campaign: Campaign, summary: Summary): Evidence {
  const entries = campaign.groups.flatMap(({ code, minimumN }): [GroupCode, GroupEvidence][] => {
    const tally = summary.tallies.get(code);
    if (!tally) return [];
    return [
      [
        code,
        {
          minimumN,
          completeResponses: tally.complete(),
          exclusions: exclusionsOf(summary, code),
          tallies: levelTallies(tally),
          ballots: ballotsOf(tally, summary.criteriaSet, code),
        },
      ],
    ];
  });
  return new Map(entries);
}

function levelTallies(tally: AnswerTally): GroupEvidence['tallies'] {
  const rated = tally.places.filter(({ item }) => item.kind === 'rating' || item.kind === 'battery');
  return new Map(
    rated.map(({ key }): [typeof key, LevelTally] => {
      const { values, missing } = tally.counts(key);
      return [key, { levels: values, missing }];
    }),
  );
}
