import type { ComponentType } from 'preact';
import type { Item, KindName } from '#surveys/items/index.ts';
import type { ItemViewProps } from '../sheet.ts';
import { BatteryView } from './battery.tsx';
import { DateView } from './date.tsx';
import { MultipleChoiceView } from './multiple-choice.tsx';
import { NumberView } from './number.tsx';
import { RatingView } from './rating.tsx';
import { SingleChoiceView } from './single-choice.tsx';
import { TextView } from './text.tsx';

type Views = { [K in KindName]: ComponentType<ItemViewProps<Extract<Item, { kind: K }>>> };

/** The register of views: the compiler complains when a kind of item has none. */
export const itemViews: Views = {
  'single-choice': SingleChoiceView,
  'multiple-choice': MultipleChoiceView,
  rating: RatingView,
  battery: BatteryView,
  number: NumberView,
  date: DateView,
  text: TextView,
};

/** The view of an item, typed for that item. */
export function viewOf<I extends Item>(item: I): ComponentType<ItemViewProps<I>> {
  // the register's keys are the items' own `kind`, which the compiler cannot follow through a union
  return itemViews[item.kind] as unknown as ComponentType<ItemViewProps<I>>;
}
