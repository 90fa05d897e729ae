import { fill } from '#client/texts/fill.ts';
import { printTexts } from '#client/texts/print/texts.ts';
import { htmlDocument } from '#client/ui/html-document.tsx';
import { formatNumber } from '#surveys/vietnamese.ts';
import { Choice } from './choice.tsx';
import { PosterSheet } from './poster.tsx';
import type { PostersView } from './views.ts';

/** All sheets that were asked for, one A4 page each. The bar above them is not printed. */
export function postersPage(view: PostersView): string {
  const texts = printTexts[view.language];
  const title = fill(texts.barTitle, { campaign: view.campaign.title[view.language] });
  return htmlDocument({
    language: view.language,
    title,
    styles: [view.stylesheet],
    children: (
      <>
        <Bar title={title} view={view} />
        <main>
          {view.posters.map((poster) => (
            <PosterSheet key={poster.code} poster={poster} view={view} />
          ))}
        </main>
      </>
    ),
  });
}

function Bar({ title, view }: { title: string; view: PostersView }) {
  const texts = printTexts[view.language];
  const choosing = (chosen: string) => ({ chosen, all: texts.barAll, language: view.language });
  const warning = fill(texts.reach[view.reach], { address: view.origin });
  return (
    <header class="bar">
      <p>
        <a href="/clerk">{texts.barBack}</a>
      </p>
      <h1>{title}</h1>
      {warning !== '' && <p class="warning">{warning}</p>}
      <form>
        {view.language !== 'vi' && <input type="hidden" name="lang" value={view.language} />}
        <Choice name="group" label={texts.barGroup} choices={view.groups} {...choosing(view.chosen.group)} />
        <Choice name="point" label={texts.barPoint} choices={view.points} {...choosing(view.chosen.point)} />
        <button type="submit">{texts.barShow}</button>
      </form>
      <p class="count">
        {view.posters.length === 0
          ? texts.barNone
          : fill(texts.barCount, { count: formatNumber(view.posters.length) })}
      </p>
    </header>
  );
}
