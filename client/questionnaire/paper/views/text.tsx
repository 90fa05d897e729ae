import type { TextItem } from '#surveys/items/text.ts';
import type { PaperView } from '../paper.ts';
import { ItemBlock } from './item-block.tsx';

/** A line of handwriting holds about so many letters that a person who writes large has room for a whole thought. */
const lettersPerLine = 200;

export const text: PaperView<TextItem> = {
  View: ({ item, paper }) => (
    <ItemBlock item={item} paper={paper}>
      {Array.from({ length: Math.min(6, Math.ceil(item.maxLength / lettersPerLine)) }, (_, line) => (
        <p key={line} class="ruled" />
      ))}
    </ItemBlock>
  ),
  columns: () => [],
};
