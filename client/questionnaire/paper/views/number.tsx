import { fill } from '#client/texts/fill.ts';
import type { NumberItem } from '#surveys/items/number.ts';
import type { PaperView } from '../paper.ts';
import { ItemBlock } from './item-block.tsx';

export const number: PaperView<NumberItem> = {
  View: ({ item, paper }) => (
    <ItemBlock
      item={item}
      paper={paper}
      hint={fill(paper.texts.numberBetween, { min: item.min, max: item.max })}
    >
      <p class="answer">
        {paper.texts.answer} <i class="blank" />
      </p>
    </ItemBlock>
  ),
  columns: ({ code, wording }) => [{ key: code, head: wording, mark: 'blank' }],
};
