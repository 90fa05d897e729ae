import { fill } from '#client/texts/fill.ts';
import type { MultipleChoice } from '#surveys/items/multiple-choice.ts';
import type { Paper, PaperView } from '../paper.ts';
import { ItemBlock } from './item-block.tsx';
import { Options, optionColumns } from './options.tsx';

function hintFor({ options, max }: MultipleChoice, { texts }: Paper): string | undefined {
  if (options.length === 1) return undefined;
  return max === undefined ? texts.several : fill(texts.severalUpTo, { max });
}

export const multipleChoice: PaperView<MultipleChoice> = {
  View: ({ item, paper }) => (
    <ItemBlock item={item} paper={paper} hint={hintFor(item, paper)}>
      <Options options={item.options} paper={paper} />
    </ItemBlock>
  ),
  columns: (item) => optionColumns(item),
};
