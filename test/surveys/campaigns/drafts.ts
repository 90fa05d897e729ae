import type { CampaignDraft } from '#surveys/campaigns/preparation/draft.ts';
import { draftAfter } from '#surveys/campaigns/preparation/draft-of.ts';
import type { Surroundings } from '#surveys/campaigns/readiness/readiness.ts';
import { huyenTung2024 } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { CampaignId } from '#surveys/ids.ts';
import { findCriteriaSet } from '#surveys/par-index/criteria-sets/index.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';

export const id2025 = CampaignId.parse('2025');

/** Next year's draft of the plan's own campaign, with the papers that belong to it: nothing prevents opening. */
export function aReadyDraft(change: Partial<CampaignDraft> = {}): CampaignDraft {
  return {
    ...draftAfter(huyenTung2024, id2025, '2025-08-01'),
    planNumber: '96/KH-UBND',
    planDate: '2025-08-05',
    legalBasis: ['Quyết định số 1228/QĐ-UBND'],
    upperUnits: [{ vi: 'UBND tỉnh Thái Nguyên', en: '' }],
    ...change,
  };
}

export function around(change: Partial<Surroundings> = {}): Surroundings {
  const stored = new Map([...questionnaires.values()].map((one) => [String(one.id), one]));
  return {
    today: '2025-08-20',
    questionnaire: (id) => stored.get(id),
    criteriaSet: findCriteriaSet,
    trials: 1,
    ...change,
  };
}
