import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { modes } from '#surveys/campaigns/mode.ts';
import type { GroupCode } from '#surveys/ids.ts';
import { findCriteriaSet } from '#surveys/par-index/criteria-sets/index.ts';
import type { Evidence, GroupEvidence, ItemRecord } from '#surveys/par-index/evidence.ts';
import { indexInputs } from '#surveys/par-index/index-input.ts';
import { targetInputs } from '#surveys/par-index/target-input.ts';
import { surveyTotal } from '#surveys/par-index/total.ts';
import type { LevelTally } from '#surveys/responses/tally.ts';
import { rules } from '#surveys/scoring/rules/index.ts';
import { smallestShownCount } from '#surveys/statistics/suppression.ts';
import type { AnswerTally } from './answer-tally.ts';
import { exclusionsOf } from './exclusions.ts';
import { publicMissing } from './public-missing.ts';
import type { Summary } from './summary.ts';

/** Every criterion the survey scores, with what its number is made of; and each assessed body's own index. */
export function campaignIndexInputs(campaign: Campaign, summary: Summary) {
  const set = findCriteriaSet(campaign.criteriaSet);
  if (!set) throw new Error(`criteria set ${campaign.criteriaSet} does not exist`);
  const evidence = evidenceOf(campaign, summary);
  const inputs = indexInputs(set, evidence);
  const targets = campaign.targets.map(({ code }) => code);
  const assessed = set.targetAssessment && targetInputs(set.targetAssessment, targets, evidence);
  return {
    criteriaSet: { id: set.id, name: set.name, label: set.label, maximum: set.maximum },
    groups: campaign.groups.map(({ code, name }) => ({ code, name })),
    rules: Object.entries(rules).map(([code, { formula, source }]) => ({ code, formula, source })),
    total: surveyTotal(inputs),
    inputs: inputs.map((input) => ({
      ...input,
      groups: input.groups.map((group) => ({ ...group, items: group.items.map(publicRecord) })),
    })),
    targets: assessed?.map((input) => ({
      ...input,
      name: campaign.targets.find(({ code }) => code === input.target)?.name,
      // n below five and the index together would tell what single people answered
      outcome: input.n.smallest < smallestShownCount ? ({ code: 'withheld' } as const) : input.outcome,
      items: input.items.map(publicRecord),
    })),
    targetAssessment: set.targetAssessment && {
      name: set.targetAssessment.name,
      group: set.targetAssessment.group,
      itemRule: set.targetAssessment.itemRule.code,
      within: set.targetAssessment.within.code,
    },
  };
}

function evidenceOf(campaign: Campaign, summary: Summary): Evidence {
  const entries = campaign.groups.flatMap(({ code, minimumN }): [GroupCode, GroupEvidence][] => {
    const tally = summary.tallies.get(code);
    if (!tally) return [];
    const { partial, screened_out, void: withdrawn } = exclusionsOf(summary, code);
    return [
      [
        code,
        {
          minimumN,
          completeResponses: modes.reduce((sum, mode) => sum + tally.n[mode], 0),
          exclusions: { partial, screened_out, void: withdrawn },
          tallies: levelTallies(tally),
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

/** As it may leave the server: few missing answers of a kind are not told apart. */
function publicRecord({ missing, ...record }: ItemRecord) {
  return { ...record, missing: publicMissing(missing) };
}
