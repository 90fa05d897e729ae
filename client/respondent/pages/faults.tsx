import { fill } from '#client/texts/fill.ts';
import { questionnaireTexts } from '#client/texts/questionnaire/texts.ts';
import { placesOf } from '#surveys/questionnaire/questionnaire.ts';
import type { BallotView } from '../views.ts';
import { textsOf } from './page.tsx';

/** The error summary: what has to be looked at again, each with a link to its item. Filled by the island, too. */
export function Faults({ view }: { view: BallotView }) {
  const { language, questionnaire, targets, faults = [] } = view;
  const places = placesOf(
    questionnaire,
    targets.map(({ code }) => code),
  );
  return (
    <div id="faults" role="alert" tabIndex={-1} hidden={faults.length === 0}>
      {faults.length > 0 && (
        <>
          <h2>{fill(textsOf(view).problemsTitle, { count: faults.length })}</h2>
          <ul>
            {faults.map(({ key, problem }) => {
              const asked = places.find((place) => place.key === key)?.asked;
              const sentence = questionnaireTexts[language].problems[problem];
              const label = asked && `${asked.number ?? ''} ${asked.wording[language]}`.trim();
              return (
                <li key={key}>
                  {label && <a href={`#${key}`}>{label}</a>} {sentence}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}
