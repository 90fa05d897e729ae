import { fill } from '#client/texts/fill.ts';
import { blanksOf, fillIn } from '#surveys/questionnaire/fill-in.ts';
import type { Wording } from '#surveys/questionnaire/wording.ts';
import type { BallotView } from '../views.ts';
import { textsOf } from './page.tsx';

/** Who asks whom and why, above the first section. */
export function Cover({ view }: { view: BallotView }) {
  const { language, questionnaire } = view;
  const { title, subtitle, banner, opening, formNumber } = questionnaire;
  const texts = textsOf(view);
  const unit = view.unit[language];
  const said = (wording: Wording) => fillIn(wording, blanksOf(view))[language];
  return (
    <div id="cover">
      <p class="unit">
        {unit} <span>{formNumber}</span>
      </p>
      <h1>{said(title)}</h1>
      {subtitle && <p>{said(subtitle)}</p>}
      <p class="c">
        {texts.group}: {view.group[language]} · {texts.point}: {view.point[language]}
        {view.printed && ` ${fill(texts.printedAs, { names: view.printed[language] })}`}
      </p>
      {banner && <p class="banner">{said(banner)}</p>}
      <p>{said(opening)}</p>
      <p class="promise">{texts.promise}</p>
    </div>
  );
}
