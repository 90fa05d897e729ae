import { fill } from '#client/texts/fill.ts';
import { printTexts } from '#client/texts/print/texts.ts';
import { htmlDocument } from '#client/ui/html-document.tsx';
import { Choice } from '../choice.tsx';
import { BallotSheet } from './sheet.tsx';
import type { PaperBallotView } from './views.ts';

/** The ballot of one respondent group, to be printed or copied. The bar above it is not printed. */
export function paperBallotPage(view: PaperBallotView): string {
  const { language, campaign, ballot, stylesheet } = view;
  const title = fill(printTexts[language].ballot.barTitle, { campaign: campaign.title[language] });
  return htmlDocument({
    language,
    title,
    styles: [stylesheet],
    children: (
      <>
        <Bar title={title} view={view} />
        <main>{ballot && <BallotSheet ballot={ballot} campaign={campaign} language={language} />}</main>
      </>
    ),
  });
}

function Bar({ title, view }: { title: string; view: PaperBallotView }) {
  const { language, groups, chosen, ballot } = view;
  const texts = printTexts[language];
  return (
    <header class="bar">
      <p>
        <a href="/clerk">{texts.barBack}</a>
      </p>
      <h1>{title}</h1>
      <form>
        {language !== 'vi' && <input type="hidden" name="lang" value={language} />}
        <Choice
          name="group"
          label={texts.barGroup}
          choices={groups}
          chosen={chosen.group}
          language={language}
        />
        <button type="submit">{texts.ballot.barShow}</button>
      </form>
      <p class="count">{ballot ? texts.ballot.barHint : texts.ballot.barNone}</p>
    </header>
  );
}
