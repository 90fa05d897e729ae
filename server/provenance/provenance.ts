import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { CriteriaSet } from '#surveys/par-index/criteria-set.ts';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { documentDigest } from './digests.ts';
import { software } from './software.ts';

/**
 * What a number was computed from, beside the rule and the counts that stand with it: whoever has the same data,
 * questionnaires, criteria and program gets the same number. `at`: when, in UTC.
 */
export type Provenance = {
  campaign: Campaign['id'];
  isTrial: boolean;
  questionnaires: { id: Questionnaire['id']; digest: string }[];
  criteriaSet: { id: string; digest: string } | null;
  software: { name: string; version: string };
  at: string;
};

export function provenanceOf(
  { id, isTrial }: Campaign,
  questionnaires: readonly Questionnaire[],
  set: CriteriaSet | undefined,
  at: Date,
): Provenance {
  return {
    campaign: id,
    isTrial,
    questionnaires: questionnaires.map((one) => ({ id: one.id, digest: documentDigest(one) })),
    criteriaSet: set ? { id: set.id, digest: documentDigest(set) } : null,
    software,
    at: at.toISOString(),
  };
}
