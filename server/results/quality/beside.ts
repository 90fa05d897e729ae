import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { CriteriaSet, SurveyCriterion } from '#surveys/par-index/criteria-set.ts';
import { scoresWithExcluded } from '#surveys/par-index/with-excluded.ts';
import { evidenceOf } from '../index-inputs.ts';
import type { Apart, Summary } from '../summary.ts';
import { fewestItems } from './both-figures.ts';

/**
 * What stands beside the official scores where ballots were left out: why, how many, and each criterion's score as it
 * would be with them. `score`: null where there is none, or where it may not be told (`isTold`): a criterion of one or
 * two statements would speak of single answers. `total`: only where every score is told.
 */
export type Beside = {
  exclusions: { group: string; n: number; reason: string; day: string }[];
  criteria: { criterion: string; score: string | null; isTold: boolean }[];
  total: string | null;
};

export function besideExclusions(campaign: Campaign, summary: Summary, set: CriteriaSet): Beside | undefined {
  const { apart } = summary;
  if (!apart) return undefined;
  const { criteria, total } = scoresWithExcluded(set, evidenceOf(campaign, apart.everybody));
  const all = set.fields.flatMap((field) => field.criteria);
  const told = criteria.map(({ criterion, score }) => {
    const own = all.find(({ code }) => code === criterion);
    const isTold = own !== undefined && isComposite(own, apart);
    return { criterion, score: isTold ? score : null, isTold };
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
