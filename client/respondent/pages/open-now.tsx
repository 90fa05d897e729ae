import { fill } from '#client/texts/fill.ts';
import type { OpenNow, RespondentPage } from '../views.ts';
import { dayInWords, textsOf } from './page.tsx';

type OpenNowProps = { view: RespondentPage; campaigns: readonly OpenNow[] | undefined };

/** Where somebody with an old paper in hand can answer now. */
export function OpenNowList({ view, campaigns }: OpenNowProps) {
  const texts = textsOf(view);
  const { language } = view;
  if (campaigns === undefined) return null;
  if (campaigns.length === 0) return <p>{texts.nothingOpenNow}</p>;
  return (
    <>
      <h2>{texts.openNowTitle}</h2>
      <ul>
        {campaigns.map(({ title, lastDay, path, isSamePlace }) => (
          <li key={`${path} ${title.vi}`}>
            {fill(texts.openNow, { title: title[language], lastDay: dayInWords(lastDay, view) })}
            {': '}
            <a href={language === 'vi' ? path : `${path}?lang=${language}`}>
              {isSamePlace ? texts.openSamePlace : texts.openHome}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
