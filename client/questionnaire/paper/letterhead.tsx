import { Fragment } from 'preact';
import { dayInWords } from '#client/texts/day-in-words.ts';
import { fill } from '#client/texts/fill.ts';
import { printTexts } from '#client/texts/print/texts.ts';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import type { Language } from '#surveys/questionnaire/wording.ts';
import type { PrintedCampaign } from './printed-campaign.ts';

type LetterheadProps = {
  questionnaire: Questionnaire;
  campaign: PrintedCampaign;
  /** What this copy is called, "Lô 3 · Phiếu 017"; without it there is a line to write a number on. */
  serial?: string | undefined;
  language: Language;
};

/** Who issues it, which one it is, what it is called, and the plan it belongs to (domain.md §4). */
export function Letterhead({ questionnaire, campaign, serial, language }: LetterheadProps) {
  const texts = printTexts[language];
  const plan = planInWords(campaign, language);
  return (
    <header>
      <div class="corners">
        <p class="unit">{campaign.unit[language]}</p>
        <p class="numbers">
          <b>{formNumberInWords(questionnaire.formNumber, language)}</b>
          <br />
          {serial ?? (
            <>
              {texts.ballot.serial} <i class="blank" />
            </>
          )}
        </p>
      </div>
      {campaign.isTrial && (
        <p class="trial">
          <strong>{texts.trial}</strong> – {texts.trialMeaning}
        </p>
      )}
      <h2>
        {questionnaire.title[language].split(/(?<=,) /).map((phrase) => (
          <Fragment key={phrase}>
            <span>{phrase}</span>{' '}
          </Fragment>
        ))}
      </h2>
      {questionnaire.subtitle && <p class="subtitle">{questionnaire.subtitle[language]}</p>}
      {plan && <p class="plan">{plan}</p>}
      {questionnaire.banner && <p class="banner">{questionnaire.banner[language]}</p>}
    </header>
  );
}

/** What the campaign does not know of its plan is a dotted line; without a plan nothing is said. */
function planInWords(
  { planNumber, planDate, unit }: PrintedCampaign,
  language: Language,
): string | undefined {
  const texts = printTexts[language];
  if (!planNumber && !planDate) return undefined;
  const day = planDate ? dayInWords(planDate, language) : texts.ballot.noPlanDate;
  return fill(texts.plan, {
    number: planNumber ?? texts.ballot.noPlanNumber,
    // a date stays on its line
    day: day.replaceAll(' ', '\u00a0'),
    unit: unit[language],
  });
}

function formNumberInWords(formNumber: string, language: Language): string {
  return language === 'vi' ? formNumber : formNumber.replace(/^Mẫu số /, 'Form No. ');
}
