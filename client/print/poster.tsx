import { dayInWords } from '#client/texts/day-in-words.ts';
import { fill } from '#client/texts/fill.ts';
import { printTexts } from '#client/texts/print/texts.ts';
import { formatLinkCode } from '#surveys/campaigns/link-code.ts';
import { Qr } from '../ui/qr.tsx';
import type { Poster, PostersView } from './views.ts';

/** One A4 sheet. What is printed never changes meaning: the code is resolved by the server. */
export function PosterSheet({ poster, view }: { poster: Poster; view: PostersView }) {
  const { language, campaign, origin } = view;
  const texts = printTexts[language];
  const link = `${origin}/k/${poster.code}`;
  const address = origin.replace(/^https?:\/\//, '');
  const days = {
    firstDay: dayInWords(campaign.firstDay, language),
    lastDay: dayInWords(campaign.lastDay, language),
  };
  return (
    <article class="sheet with-code">
      <header>
        <p class="unit">{campaign.unit[language]}</p>
        {campaign.isTrial && (
          <p class="trial">
            <strong>{texts.trial}</strong>
            <br />
            {texts.trialMeaning}
          </p>
        )}
      </header>
      <h2>{campaign.title[language]}</h2>
      {campaign.planNumber && campaign.planDate && (
        <p class="plan">
          {fill(texts.plan, {
            number: campaign.planNumber,
            day: dayInWords(campaign.planDate, language),
            unit: campaign.unit[language],
          })}
        </p>
      )}
      <p class="group">
        {texts.forGroup}
        <strong>{poster.group[language]}</strong>
      </p>
      <p class="scan">{texts.scan}</p>
      <Qr link={link} label={fill(texts.qrLabel, { link })} />
      <p class="code">
        <span>{texts.code}</span>
        <strong class="letters">{formatLinkCode(poster.code)}</strong>
      </p>
      <ol>
        {texts.steps.map((step) => {
          const [before, after] = step.split('{address}');
          return (
            <li key={step}>
              {before}
              {after !== undefined && <b class="address">{address}</b>}
              {after}
            </li>
          );
        })}
      </ol>
      <p class="promise">{texts.promise}</p>
      <footer>
        <p>{fill(texts.window, days)}</p>
        <p>{fill(texts.point, { point: poster.point[language] })}</p>
      </footer>
    </article>
  );
}
