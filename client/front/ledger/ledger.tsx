import { dayInWords } from '#client/texts/day-in-words.ts';
import { fill } from '#client/texts/fill.ts';
import { type SealTexts, sealTexts } from '#client/texts/seal/texts.ts';
import type { Language } from '#surveys/questionnaire/wording.ts';
import type { PublicSeal } from '#surveys/seal/seal.ts';
import { formatDay } from '#surveys/vietnamese.ts';
import { frontPage, inLanguage } from '../frame.tsx';
import { Digest } from './digest.tsx';
import { howMany } from './how-many.ts';
import { LatestSeal } from './latest-seal.tsx';
import type { LedgerView } from './views.ts';
import { WhatItProves } from './what-it-proves.tsx';

/** One campaign's ledger: the whole so far, each day, and how to keep it. */
export function ledgerPage(view: LedgerView): string {
  const { language, campaign, seals, last, isLate } = view;
  const texts = sealTexts[language].ledger;
  const title = campaign.title[language];
  return frontPage({
    page: view,
    title: `${title} – ${texts.title}`,
    path: `/ledger/${campaign.id}`,
    children: (
      <>
        <p class="above">
          <a href={inLanguage('/ledger', language)}>{texts.title}</a>
        </p>
        <p class="unit">{campaign.unit[language]}</p>
        <h1>
          {title}
          {campaign.isTrial && <span class="mark">{texts.trial}</span>}
        </h1>
        {isLate && <p class="late-seal">{fill(texts.late, { day: dayInWords(last.day, language) })}</p>}
        <LatestSeal last={last} language={language} />
        <section class="aside" aria-labelledby="keep">
          <h2 id="keep">{texts.keep}</h2>
          <p>{texts.keepWhy}</p>
          <p>
            <a class="button" href={`/ledger/${campaign.id}/file`} download>
              {texts.download}
            </a>
          </p>
        </section>
        <section aria-labelledby="days">
          <h2 id="days">{texts.days}</h2>
          <p class="hint">{texts.daysHint}</p>
          <ol class="seals">
            {seals.toReversed().map((seal) => (
              <SealLine key={seal.number} seal={seal} texts={texts} language={language} />
            ))}
          </ol>
        </section>
        <WhatItProves texts={texts} />
        <p class="to-ledger">
          <a href={inLanguage('/receipt', language)}>{sealTexts[language].receipt.title}</a>
        </p>
      </>
    ),
  });
}

type LineProps = { seal: PublicSeal; texts: SealTexts['ledger']; language: Language };

function SealLine({ seal, texts, language }: LineProps) {
  const { number, kind, day, madeOn, atLeast, dayRoot, root, previous, digest } = seal;
  const parts = [
    ...(dayRoot === null ? [] : [{ name: texts.dayRoot, value: dayRoot }]),
    { name: texts.root, value: root },
    { name: texts.previous, value: previous },
  ];
  return (
    <li id={`seal-${number}`}>
      <p class="seal-head">
        <b>{kind === 'final' ? texts.finalRow : formatDay(day)}</b>
        <span>
          {fill(texts.number, { number })} · {howMany(atLeast, language)}
          {isLater(seal) && ` · ${fill(texts.madeLater, { day: formatDay(madeOn) })}`}
        </span>
      </p>
      <Digest value={digest} />
      <details>
        <summary>{texts.parts}</summary>
        <dl>
          {parts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <Digest value={value} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}

/** Was it made later than on the day after? */
function isLater({ day, madeOn }: PublicSeal): boolean {
  return Date.parse(madeOn) - Date.parse(day) > 24 * 3600_000;
}
