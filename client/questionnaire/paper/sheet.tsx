import { printTexts } from '#client/texts/print/texts.ts';
import type { Target } from '#surveys/campaigns/campaign.ts';
import { blanksOf, fillIn } from '#surveys/questionnaire/fill-in.ts';
import { type Questionnaire, type Section, scalesOf } from '#surveys/questionnaire/questionnaire.ts';
import type { Language } from '#surveys/questionnaire/wording.ts';
import { Blocks } from './blocks.tsx';
import { GeneralPart } from './general-part.tsx';
import { isAboutRespondent, partsOf } from './layout.ts';
import { Letterhead } from './letterhead.tsx';
import type { Paper } from './paper.ts';
import type { PrintedCampaign } from './printed-campaign.ts';

type BallotSheetProps = {
  ballot: { questionnaire: Questionnaire; targets: readonly Target[] };
  campaign: PrintedCampaign;
  language: Language;
  /** Of this copy; where copies are numbered by hand there is none. */
  serial?: string | undefined;
};

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/**
 * One ballot. Its parts are called "PHẦN I, II, III" with the word before the numeral, since the factors of a
 * questionnaire bear Roman numerals of their own. With a section about many bodies it lies across. What a copy is
 * called stands on each of its pages, so that a leaf that has come off is found again.
 */
export function BallotSheet({ ballot, campaign, language, serial }: BallotSheetProps) {
  const { questionnaire, targets } = ballot;
  const { sections, scaleOrder } = questionnaire;
  const texts = printTexts[language].ballot;
  const paper: Paper = {
    language,
    texts,
    scales: scalesOf(questionnaire),
    scaleOrder,
    hasOptionNumbers: serial !== undefined,
  };
  const isWide = sections.some(({ repeat }) => repeat);
  const titleOf = ([first]: readonly Section[]) =>
    first && isAboutRespondent(first) ? first.title[language] : texts.contentPart;
  const sheet = (
    <>
      <Letterhead questionnaire={questionnaire} campaign={campaign} serial={serial} language={language} />
      <h3>
        {texts.partOfPaper} {roman[0]}. {texts.generalPart}
      </h3>
      <GeneralPart questionnaire={questionnaire} campaign={campaign} paper={paper} />
      {partsOf(questionnaire).map((part, index) => (
        <section key={part[0]?.code}>
          <h3>
            {texts.partOfPaper} {roman[index + 1]}. {titleOf(part)}
          </h3>
          <Blocks sections={part} questionnaire={questionnaire} targets={targets} paper={paper} />
        </section>
      ))}
      <p class="closing">{fillIn(questionnaire.closing, blanksOf(campaign))[language]}</p>
    </>
  );
  const size = isWide ? 'ballot wide' : 'ballot';
  return serial ? (
    <article class={`${size} numbered`} lang={language}>
      <p class="running">{serial}</p>
      <div class="sheet">{sheet}</div>
    </article>
  ) : (
    <article class={size} lang={language}>
      {sheet}
    </article>
  );
}
