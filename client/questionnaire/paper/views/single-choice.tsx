import { printTexts } from '#client/texts/print/texts.ts';
import type { SingleChoice } from '#surveys/items/single-choice.ts';
import type { Paper, PaperView } from '../paper.ts';
import { ItemBlock } from './item-block.tsx';
import { Options, optionColumns } from './options.tsx';

const decline = { vi: printTexts.vi.ballot.decline, en: printTexts.en.ballot.decline };

/** Letters of a line of the ballot; a box and the space around it are as wide as six. */
const lettersPerLine = 84;
const lettersPerBox = 6;

function fitsOneLine({ number = '', wording, options, declinable }: SingleChoice, paper: Paper): boolean {
  const { language, texts } = paper;
  const labels = options.map(({ label }) => label[language]);
  const all = declinable ? [...labels, texts.decline] : labels;
  const letters = all.reduce((sum, label) => sum + label.length + lettersPerBox, 0);
  const isPlain = options.every(({ specify }) => !specify);
  return isPlain && number.length + wording[language].length + letters <= lettersPerLine;
}

export const singleChoice: PaperView<SingleChoice> = {
  View: ({ item, paper }) => (
    <ItemBlock item={item} paper={paper} isInline={fitsOneLine(item, paper)}>
      <Options options={item.options} isDeclinable={item.declinable} paper={paper} />
    </ItemBlock>
  ),
  columns: (item) => optionColumns(item, item.declinable ? decline : undefined),
};
