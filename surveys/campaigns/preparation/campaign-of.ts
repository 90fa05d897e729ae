import { Campaign } from '../campaign.ts';
import type { CampaignDraft } from './draft.ts';

type Fielding = Pick<Campaign, 'state' | 'isTrial'> &
  Partial<Pick<Campaign, 'trialOf' | 'closing' | 'unsealing'>>;

/**
 * The campaign that a draft describes. Where English is missing, the Vietnamese stands for it; quotas of 0 are none.
 * Throws for a draft that `readiness` does not let through.
 */
export function campaignOf(draft: CampaignDraft, fielding: Fielding): Campaign {
  const { planNumber, planDate, lateDay, upperUnits, legalBasis, resultsSealed, ...rest } = draft;
  const filled = ({ vi, en }: { vi: string; en: string }) => ({ vi, en: en === '' ? vi : en });
  const named = <T extends { name: { vi: string; en: string } }>(one: T) => ({
    ...one,
    name: filled(one.name),
  });
  const units = upperUnits.filter(({ vi }) => vi !== '').map(filled);
  const lines = legalBasis.filter((line) => line !== '');
  return Campaign.parse({
    ...rest,
    title: filled(draft.title),
    unit: filled(draft.unit),
    ...(units.length > 0 && { upperUnits: units }),
    ...(lines.length > 0 && { legalBasis: lines }),
    ...(planNumber !== '' && { planNumber }),
    ...(planDate !== '' && { planDate }),
    ...(lateDay !== '' && { lateDay }),
    ...(resultsSealed && { resultsSealed }),
    groups: draft.groups.map(named),
    points: draft.points.map(named),
    targets: draft.targets.map(named),
    quotas: draft.quotas.filter(({ n }) => n > 0),
    ...fielding,
  });
}
