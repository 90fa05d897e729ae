import { dayInWords } from '#client/texts/day-in-words.ts';
import { fill } from '#client/texts/fill.ts';
import { printTexts } from '#client/texts/print/texts.ts';
import { formatLinkCode } from '#surveys/campaigns/link-code.ts';
import { Qr } from '../ui/qr.tsx';
import type { Poster, PostersView } from './views.ts';

const cardsOnASheet = 10;

/** Ten of the same small card, to be cut along the lines and handed out. */
export function CutCardSheet({ poster, view }: { poster: Poster; view: PostersView }) {
  return (
    <article class="sheet cut of-ten">
      {Array.from({ length: cardsOnASheet }, (_, index) => (
        <CutCard key={index} poster={poster} view={view} />
      ))}
    </article>
  );
}

function CutCard({ poster, view }: { poster: Poster; view: PostersView }) {
  const { language, campaign, origin } = view;
  const texts = printTexts[language];
  const link = `${origin}/k/${poster.code}`;
  const days = {
    firstDay: dayInWords(campaign.firstDay, language),
    lastDay: dayInWords(campaign.lastDay, language),
  };
  return (
    <section class="card with-code">
      <Qr link={link} label={fill(texts.qrLabel, { link })} />
      <div>
        <p class="unit">{campaign.unit[language]}</p>
        {campaign.isTrial && <p class="mark">{texts.trial}</p>}
        <p class="group">
          <strong>{poster.group[language]}</strong>
        </p>
        <p class="how">{fill(texts.cutCard.how, { address: origin.replace(/^https?:\/\//, '') })}</p>
        <p class="letters">{formatLinkCode(poster.code)}</p>
        <p class="promise">{texts.cutCard.promise}</p>
        <p class="small">
          {fill(texts.cutCard.window, days)} · {poster.point[language]}
        </p>
      </div>
    </section>
  );
}
