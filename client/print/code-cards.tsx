import { dayInWords } from '#client/texts/day-in-words.ts';
import { fill } from '#client/texts/fill.ts';
import { printTexts } from '#client/texts/print/texts.ts';
import { htmlDocument } from '#client/ui/html-document.tsx';
import { type AccessCode, formatAccessCode } from '#surveys/campaigns/access-code.ts';
import { formatNumber } from '#surveys/vietnamese.ts';
import { Qr } from '../ui/qr.tsx';
import { CodeCheck } from './code-check.tsx';
import type { CodeCardsView } from './views.ts';

const cardsOnASheet = 8;

/** The only time these codes are seen. The bar above them is not printed. */
export function codeCardsPage(view: CodeCardsView): string {
  const { language, campaign, codes, number } = view;
  const texts = printTexts[language];
  const title = fill(texts.codeCard.barTitle, { number, campaign: campaign.title[language] });
  const sheets = Array.from({ length: Math.ceil(codes.length / cardsOnASheet) }, (_, index) =>
    codes.slice(index * cardsOnASheet, (index + 1) * cardsOnASheet),
  );
  return htmlDocument({
    language,
    title,
    styles: [view.stylesheet],
    scripts: [view.checkScript],
    children: (
      <>
        <Bar title={title} view={view} sheets={sheets.length} />
        <main>
          {sheets.map((cards) => (
            <article key={cards[0]} class="sheet cut of-eight">
              {cards.map((code) => (
                <CodeCard key={code} code={code} view={view} />
              ))}
            </article>
          ))}
        </main>
      </>
    ),
  });
}

function Bar({ title, view, sheets }: { title: string; view: CodeCardsView; sheets: number }) {
  const { language, origin, reach } = view;
  const texts = printTexts[language];
  const warning = fill(texts.reach[reach], { address: origin });
  return (
    <header class="bar">
      <h1>{title}</h1>
      {warning !== '' && <p class="warning">{warning}</p>}
      <p class="warning">{texts.codeCard.barOnce}</p>
      <p class="count">
        {fill(texts.codeCard.barCount, {
          count: formatNumber(view.codes.length),
          sheets: formatNumber(sheets),
          group: view.group[language],
          point: view.point[language],
        })}
      </p>
      <p class="count">{texts.codeCard.barMix}</p>
      <CodeCheck language={language} />
    </header>
  );
}

function CodeCard({ code, view }: { code: AccessCode; view: CodeCardsView }) {
  const { language, campaign, origin } = view;
  const texts = printTexts[language];
  const link = `${origin}/k/${view.link}/${code}`;
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
          {texts.codeCard.title}
          <strong>{view.group[language]}</strong>
        </p>
        <p class="how">{fill(texts.cutCard.how, { address: origin.replace(/^https?:\/\//, '') })}</p>
      </div>
      <p class="letters">{formatAccessCode(code)}</p>
      <p class="promise">
        {texts.codeCard.once} {texts.codeCard.promise}
      </p>
      <p class="small">
        {fill(texts.cutCard.window, days)} · {fill(texts.codeCard.batch, { number: view.number })}
      </p>
    </section>
  );
}
