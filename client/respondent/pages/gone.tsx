import { fill } from '#client/texts/fill.ts';
import { ballotAddress } from '../addresses.ts';
import type { GoneView } from '../views.ts';
import { OpenNowList } from './open-now.tsx';
import { dayInWords, pageOf, textsOf } from './page.tsx';

/** A printed code that leads nowhere any more says what it was, and what is open now. */
export function gonePage(view: GoneView): string {
  const texts = textsOf(view);
  const { language } = view;
  const unit = view.unit[language];
  const days = { firstDay: dayInWords(view.firstDay, view), lastDay: dayInWords(view.lastDay, view) };
  return pageOf({
    page: view,
    title: `${texts.goneTitle} – ${unit}`,
    otherLanguageAt: ballotAddress('', language === 'vi' ? 'en' : 'vi'),
    trial: view.isTrial,
    children: (
      <div class="last">
        <p class="unit">{unit}</p>
        <h1>{texts.goneTitle}</h1>
        <p>{fill(texts.gone, { title: view.title[language], ...days })}</p>
        {view.group && view.point && (
          <p>{fill(texts.goneFor, { group: view.group[language], point: view.point[language] })}</p>
        )}
        <OpenNowList view={view} campaigns={view.openNow} />
      </div>
    ),
  });
}
