import { sealTexts } from '#client/texts/seal/texts.ts';
import { frontPage, inLanguage } from '../frame.tsx';
import { LatestSeal } from './latest-seal.tsx';
import type { LedgersView } from './views.ts';
import { WhatItProves } from './what-it-proves.tsx';

/** Every campaign that has seals, and what they are for. */
export function ledgersPage(view: LedgersView): string {
  const { language, ledgers } = view;
  const texts = sealTexts[language].ledger;
  return frontPage({
    page: view,
    title: texts.title,
    path: '/ledger',
    children: (
      <>
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
        <section aria-labelledby="campaigns">
          <h2 id="campaigns">{texts.campaigns}</h2>
          {ledgers.length === 0 && <p class="nothing">{texts.nothing}</p>}
          {ledgers.map(({ campaign, last }) => (
            <article key={campaign.id} aria-labelledby={`ledger-${campaign.id}`}>
              <p class="unit">{campaign.unit[language]}</p>
              <h3 id={`ledger-${campaign.id}`}>
                {campaign.title[language]}
                {campaign.isTrial && <span class="mark">{texts.trial}</span>}
              </h3>
              <LatestSeal last={last} language={language} />
              <p>
                <a href={inLanguage(`/ledger/${campaign.id}`, language)}>{texts.open}</a>
              </p>
            </article>
          ))}
        </section>
        <section class="aside" aria-labelledby="receipt">
          <h2 id="receipt">{texts.receipt}</h2>
          <p>{texts.receiptWhy}</p>
          <p>
            <a href={inLanguage('/receipt', language)}>{sealTexts[language].receipt.title}</a>
          </p>
        </section>
        <WhatItProves texts={texts} />
      </>
    ),
  });
}
