import { fill } from '#client/texts/fill.ts';
import { blanksOf, fillIn } from '#surveys/questionnaire/fill-in.ts';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { isLevelled, type Paper } from './paper.ts';
import type { PrintedCampaign } from './printed-campaign.ts';

type GeneralPartProps = { questionnaire: Questionnaire; campaign: PrintedCampaign; paper: Paper };

/** Why it is asked and how paper is answered: only what this questionnaire needs. */
export function GeneralPart({ questionnaire, campaign, paper }: GeneralPartProps) {
  const { language, texts } = paper;
  return (
    <>
      <p>
        <b>{texts.purpose}</b>
      </p>
      <p class="body">{fillIn(questionnaire.opening, blanksOf(campaign))[language]}</p>
      <p>
        <b>{texts.howTo}</b>
      </p>
      <ul class="how">
        {instructionsFor(questionnaire, paper).map((instruction) => (
          <li key={instruction}>{instruction}</li>
        ))}
      </ul>
    </>
  );
}

function instructionsFor({ sections, scales }: Questionnaire, { texts, language }: Paper): string[] {
  const once = sections.filter(({ repeat }) => !repeat).flatMap(({ items }) => items);
  const aboutBodies = sections.filter(({ repeat }) => repeat).flatMap(({ items }) => items);
  const all = [...once, ...aboutBodies];
  const most = Math.max(...scales.map(({ levels }) => levels.length));
  const digits = Array.from({ length: most }, (_, index) => index + 1).join(', ');
  const noOpinion = scales.map((scale) => scale.noOpinion?.[language]).find((word) => word !== undefined);
  const zero = noOpinion === undefined ? '' : ` ${fill(texts.zero, { noOpinion })}`;
  const hasBoxes = all.some((item) => 'options' in item);
  const hasSeveral = all.some((item) => item.kind === 'multiple-choice' && item.options.length > 1);
  const isCircled = once.some(isLevelled);
  const isWritten = aboutBodies.some(isLevelled);
  return [
    isCircled && `${fill(texts.circle, { digits })}${zero}`,
    isWritten && `${fill(texts.write, { digits })}${zero}`,
    hasBoxes && (hasSeveral ? texts.markSeveral : texts.mark),
    isCircled && texts.correctCircle,
    isWritten && texts.correctDigit,
    hasBoxes && texts.correctMark,
  ].filter((instruction) => instruction !== false);
}
