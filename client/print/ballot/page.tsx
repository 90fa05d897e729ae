import { renderToString } from 'preact-render-to-string';
import { BallotSheet } from '#client/questionnaire/paper/sheet.tsx';
import { fill } from '#client/texts/fill.ts';
import { printTexts } from '#client/texts/print/texts.ts';
import { htmlDocument } from '#client/ui/html-document.tsx';
import type { Language } from '#surveys/questionnaire/wording.ts';
import { Choice } from '../choice.tsx';
import type { PaperBallotView, PrintedBatch } from './views.ts';

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
        {view.batch && ballot ? (
          <main dangerouslySetInnerHTML={{ __html: copiesOf(view, ballot, view.batch) }} />
        ) : (
          <main>{ballot && <BallotSheet ballot={ballot} campaign={campaign} language={language} />}</main>
        )}
      </>
    ),
  });
}

/** Where the serial comes; no questionnaire has such a sign. */
const blank = '\u{f8ff}';

/**
 * Every ballot of a batch. The sheet is rendered once and its serial filled in: two hundred renderings would keep the
 * server from everybody else. An item's id stands on the first sheet only, as an id may.
 */
function copiesOf(
  { campaign, language }: PaperBallotView,
  ballot: NonNullable<PaperBallotView['ballot']>,
  { number, printed }: PrintedBatch,
): string {
  const serial = fill(printTexts[language].ballot.batchAndSerial, { batch: number, serial: blank });
  const sheet = renderToString(
    <BallotSheet ballot={ballot} campaign={campaign} language={language} serial={serial} />,
  );
  const further = sheet.replaceAll(/ id="[^"]*"/g, '');
  return Array.from({ length: printed }, (_, index) =>
    (index === 0 ? sheet : further).replaceAll(blank, printedSerial(index + 1)),
  ).join('');
}

/** Three digits, so that they stand below each other. */
function printedSerial(serial: number): string {
  return String(serial).padStart(3, '0');
}

function Bar({ title, view }: { title: string; view: PaperBallotView }) {
  const { language, groups, chosen, ballot, batch } = view;
  const texts = printTexts[language];
  return (
    <header class="bar">
      <p>
        <a href={batch ? '/paper' : '/clerk'}>{texts.barBack}</a>
      </p>
      <h1>{title}</h1>
      {batch ? (
        <p>{batchInWords(batch, language)}</p>
      ) : (
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
      )}
      <p class="count">{ballot ? texts.ballot.barHint : texts.ballot.barNone}</p>
    </header>
  );
}

function batchInWords({ number, printed, group, point }: PrintedBatch, language: Language): string {
  return fill(printTexts[language].ballot.barBatch, {
    batch: number,
    count: printed,
    first: printedSerial(1),
    last: printedSerial(printed),
    group: group[language],
    point: point[language],
  });
}
