import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { CriteriaSet, SurveyCriterion } from '#surveys/par-index/criteria-set.ts';
import { campaignIndexInputs } from '../index-inputs.ts';
import type { Apart, Summary } from '../summary.ts';
import { fewestItems } from './both-figures.ts';

/**
 * What stands beside the official scores where ballots were left out: why, how many, and each criterion's score as it
 * would be with them. `score`: null where there is none, or where it may not be told (`isTold`): it was not told before
 * either, or a criterion of one or two statements would speak of single answers. `total`: only where every score is told.
 */
export type Beside = {
  exclusions: { group: string; n: number; reason: string; day: string }[];
  criteria: { criterion: string; score: string | null; isTold: boolean }[];
  total: string | null;
};

export function besideExclusions(campaign: Campaign, summary: Summary, set: CriteriaSet): Beside | undefined {
  const { apart } = summary;
  if (!apart) return undefined;
  const { inputs, total } = campaignIndexInputs(campaign, { ...apart.everybody, criteriaSet: set });
  const all = set.fields.flatMap((field) => field.criteria);
  const told = inputs.map(({ criterion: { code }, outcome }) => {
    const own = all.find((one) => one.code === code);
    const isTold = own !== undefined && isComposite(own, apart) && outcome.code !== 'withheld';
    return { criterion: code, score: isTold && outcome.code === 'scored' ? outcome.score : null, isTold };
  });
  return {
    exclusions: apart.exclusions.map(({ choice, n, reason, day }) => ({
      group: choice.group,
      n,
      reason,
      day,
    })),
    criteria: told,
    total: told.every(({ isTold }) => isTold) ? total.score : null,
  };
}

/** Of every group that lost ballots, three statements or more. */
function isComposite({ groups }: SurveyCriterion, { n }: Apart): boolean {
  return groups.every(
    ({ group, factors }) => (n.get(group) ?? 0) === 0 || factors.flat().length >= fewestItems,
  );
}
