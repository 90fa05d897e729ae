import type { Item, KindName } from '#surveys/items/index.ts';
import type { PaperView } from '../paper.ts';
import { battery } from './battery.tsx';
import { date } from './date.tsx';
import { multipleChoice } from './multiple-choice.tsx';
import { number } from './number.tsx';
import { rating } from './rating.tsx';
import { singleChoice } from './single-choice.tsx';
import { text } from './text.tsx';

type Views = { [K in KindName]: PaperView<Extract<Item, { kind: K }>> };

/** The register of paper views: the compiler complains when a kind of item has none. */
export const paperViews: Views = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  rating,
  battery,
  number,
  date,
  text,
};

/** The paper view of an item, typed for that item. */
export function paperViewOf<I extends Item>(item: I): PaperView<I> {
  // the register's keys are the items' own `kind`, which the compiler cannot follow through a union
  return paperViews[item.kind] as unknown as PaperView<I>;
}
