import { dayInWords } from '#client/texts/day-in-words.ts';
import { fill } from '#client/texts/fill.ts';
import { printTexts } from '#client/texts/print/texts.ts';
import { formatLinkCode } from '#surveys/campaigns/link-code.ts';
import { Qr } from '../ui/qr.tsx';
import type { Poster, PostersView } from './views.ts';

/** A tent: one A4 sheet, folded in the middle, with the same on both sides. */
export function TableCardSheet({ poster, view }: { poster: Poster; view: PostersView }) {
  const texts = printTexts[view.language];
  return (
    <article class="sheet tent">
      <Half poster={poster} view={view} />
      <p class="fold">{texts.tableCard.fold}</p>
      <Half poster={poster} view={view} />
    </article>
  );
}

function Half({ poster, view }: { poster: Poster; view: PostersView }) {
  const { language, campaign, origin } = view;
  const texts = printTexts[language];
  const link = `${origin}/k/${poster.code}`;
  const days = {
    firstDay: dayInWords(campaign.firstDay, language),
    lastDay: dayInWords(campaign.lastDay, language),
  };
  return (
    <section class="half with-code">
      <p class="unit">
        {campaign.unit[language]}
        {campaign.isTrial && <strong class="mark"> · {texts.trial}</strong>}
      </p>
      <div class="beside">
        <div>
          <h2>{texts.tableCard.invite}</h2>
          <p class="campaign">{campaign.title[language]}</p>
          <p class="group">
            {texts.forGroup} <strong>{poster.group[language]}</strong>
          </p>
          <p class="how">{fill(texts.tableCard.how, { address: origin.replace(/^https?:\/\//, '') })}</p>
          <p class="letters">{formatLinkCode(poster.code)}</p>
        </div>
        <Qr link={link} label={fill(texts.qrLabel, { link })} />
      </div>
      <p class="promise">{texts.promise}</p>
      <p class="small">
        {fill(texts.window, days)} {fill(texts.point, { point: poster.point[language] })}
      </p>
    </section>
  );
}
