import { fill } from '#client/texts/fill.ts';
import { printTexts } from '#client/texts/print/texts.ts';
import { htmlDocument } from '#client/ui/html-document.tsx';
import { formatNumber } from '#surveys/vietnamese.ts';
import { Choice } from './choice.tsx';
import { CodeCheck } from './code-check.tsx';
import { CutCardSheet } from './cut-card.tsx';
import { PosterSheet } from './poster.tsx';
import { TableCardSheet } from './table-card.tsx';
import { type PostersView, printKinds } from './views.ts';

const sheets = { posters: PosterSheet, table_cards: TableCardSheet, cut_cards: CutCardSheet };

/** All sheets that were asked for, one A4 page each. The bar above them is not printed. */
export function postersPage(view: PostersView): string {
  const texts = printTexts[view.language];
  const Sheet = sheets[view.kind];
  const title = fill(texts.barTitles[view.kind], { campaign: view.campaign.title[view.language] });
  return htmlDocument({
    language: view.language,
    title,
    styles: [view.stylesheet],
    scripts: [view.checkScript],
    children: (
      <>
        <Bar title={title} view={view} />
        <main>
          {view.posters.map((poster) => (
            <Sheet key={poster.code} poster={poster} view={view} />
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
        <Choice
          name="as"
          label={texts.barKind}
          choices={printKinds.map((kind) => ({ value: kind, name: texts.kinds[kind] }))}
          chosen={view.kind}
          language={view.language}
        />
        <Choice name="group" label={texts.barGroup} choices={view.groups} {...choosing(view.chosen.group)} />
        <Choice name="point" label={texts.barPoint} choices={view.points} {...choosing(view.chosen.point)} />
        <button type="submit">{texts.barShow}</button>
      </form>
      <p class="count">
        {view.posters.length === 0
          ? texts.barNone
          : fill(texts.barCount, { count: formatNumber(view.posters.length) })}
      </p>
      {view.elsewhere > 0 && (
        <p class="count">{fill(texts.barElsewhere, { count: formatNumber(view.elsewhere) })}</p>
      )}
      {view.posters.length > 0 && <CodeCheck language={view.language} />}
    </header>
  );
}
