import type { CriteriaSet } from '../../par-index/criteria-set.ts';
import type { Questionnaire } from '../../questionnaire/questionnaire.ts';
import type { CampaignDraft } from '../preparation/draft.ts';
import { criteriaFindings } from './criteria.ts';
import type { ReadinessFinding } from './finding.ts';
import { groupFindings } from './groups.ts';
import { listFindings } from './lists.ts';
import { paperFindings, windowFindings } from './particulars.ts';
import { quotaFindings } from './quotas.ts';

/** What a draft is held against. `today` is a day in Vietnam. */
export type Surroundings = {
  today: string;
  questionnaire(id: string): Questionnaire | undefined;
  criteriaSet(id: string): CriteriaSet | undefined;
  /** How many trial runs it has had. */
  trials: number;
};

/** Everything that still prevents opening or should be looked at, in the order of the preparation's steps. */
export function readiness(draft: CampaignDraft, around: Surroundings): ReadinessFinding[] {
  return [
    ...paperFindings(draft),
    ...windowFindings(draft, around.today),
    ...criteriaFindings(draft, around),
    ...groupFindings(draft, around),
    ...listFindings(draft, around),
    ...quotaFindings(draft),
    ...(around.trials === 0 ? [{ code: 'never_tried', at: 'trial' } as const] : []),
  ];
}
