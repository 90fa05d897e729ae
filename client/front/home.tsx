import { sealTexts } from '#client/texts/seal/texts.ts';
import { OpenCampaignPart, OtherCampaigns } from './campaigns.tsx';
import { CodeField } from './code-field.tsx';
import { frontPage, inLanguage, textsOf } from './frame.tsx';
import type { HomeView } from './views.ts';

/** What is open now, and the way in for whoever holds a printed code. */
export function homePage(view: HomeView): string {
  const texts = textsOf(view);
  return frontPage({
    page: view,
    title: view.mistyped ? texts.codeLabel : texts.name,
    path: '/',
    children: (
      <>
        <h1>{texts.tagline}</h1>
        <CodeField view={view} />
        <section aria-labelledby="open">
          <h2 id="open">{texts.openNow}</h2>
          {view.open.length === 0 && (
            <p class="nothing">
              {texts.nothingOpen} {texts.nothingOpenNext}
            </p>
          )}
          {view.open.map((campaign) => (
            <OpenCampaignPart key={campaign.id} campaign={campaign} page={view} />
          ))}
        </section>
        <OtherCampaigns campaigns={view.others} page={view} />
        <footer class="foot">
          <p class="doors">
            <a href={inLanguage('/receipt', view.language)}>{sealTexts[view.language].receipt.title}</a>
            <a href={inLanguage('/ledger', view.language)}>{sealTexts[view.language].ledger.title}</a>
          </p>
          {texts.forOfficials}: <a href={inLanguage('/sign-in', view.language)}>{texts.signIn}</a>
        </footer>
      </>
    ),
  });
}
