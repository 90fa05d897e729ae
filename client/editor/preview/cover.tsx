import { respondentTexts } from '#client/texts/respondent/texts.ts';
import { blanksOf, fillIn } from '#surveys/questionnaire/fill-in.ts';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import type { Language, Wording } from '#surveys/questionnaire/wording.ts';
import type { sampleCampaign } from './sample.ts';

type CoverProps = {
  questionnaire: Questionnaire;
  campaign: ReturnType<typeof sampleCampaign>;
  language: Language;
  isFolded: boolean;
};

/** Who asks and why, as it stands above the first section; after it only the title stays. */
export function Cover({ questionnaire, campaign, language, isFolded }: CoverProps) {
  const said = (wording: Wording) => fillIn(wording, blanksOf(campaign))[language];
  const { title, subtitle, banner, opening, formNumber } = questionnaire;
  if (isFolded) {
    return (
      <div id="cover" class="folded">
        <h1 class="over">{said(title)}</h1>
      </div>
    );
  }
  return (
    <div id="cover">
      <p class="unit">
        {campaign.unit[language]} <span>{formNumber}</span>
      </p>
      <h1>{said(title)}</h1>
      {subtitle && <p>{said(subtitle)}</p>}
      {banner && <p class="banner">{said(banner)}</p>}
      <p>{said(opening)}</p>
      <p class="promise">{respondentTexts[language].promise}</p>
    </div>
  );
}
