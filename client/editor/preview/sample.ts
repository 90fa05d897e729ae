import type { PrintedCampaign } from '#client/questionnaire/paper/printed-campaign.ts';
import { fill } from '#client/texts/fill.ts';
import { type ItemTexts, itemTexts } from '#client/texts/items/texts.ts';
import type { Target } from '#surveys/campaigns/campaign.ts';
import { TargetCode } from '#surveys/ids.ts';
import type { Wording } from '#surveys/questionnaire/wording.ts';

/** A questionnaire belongs to no campaign yet: what a campaign would fill in stands here by its general name. */

const inBoth = (read: (texts: ItemTexts) => string): Wording => ({
  vi: read(itemTexts.vi),
  en: read(itemTexts.en),
});

export const sampleTargets: readonly Target[] = [1, 2].map((n) => ({
  code: TargetCode.parse(`A${n}`),
  name: inBoth(({ preview }) => fill(preview.sampleTarget, { n })),
}));

/** @param year the present one */
export function sampleCampaign(year: number): PrintedCampaign {
  return {
    title: inBoth(({ preview }) => preview.sampleUnit),
    unit: inBoth(({ preview }) => preview.sampleUnit),
    isTrial: false,
    firstDay: `${year}-01-01`,
    lastDay: `${year}-12-31`,
  };
}
