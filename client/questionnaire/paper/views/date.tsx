import type { DateItem } from '#surveys/items/date.ts';
import type { PaperView } from '../paper.ts';
import { ItemBlock } from './item-block.tsx';

export const date: PaperView<DateItem> = {
  View: ({ item, paper }) => (
    <ItemBlock item={item} paper={paper}>
      <p class="answer">
        {paper.texts.day} <i class="blank" /> {paper.texts.month} <i class="blank" /> {paper.texts.year}{' '}
        <i class="blank" />
      </p>
    </ItemBlock>
  ),
  columns: ({ code, wording }) => [{ key: code, head: wording, mark: 'blank' }],
};
