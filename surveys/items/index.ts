import * as z from 'zod/mini';
import { Battery, battery } from './battery.ts';
import { DateItem, date } from './date.ts';
import type { ItemKind } from './kind.ts';
import { MultipleChoice, multipleChoice } from './multiple-choice.ts';
import { NumberItem, number } from './number.ts';
import { Rating, rating } from './rating.ts';
import { SingleChoice, singleChoice } from './single-choice.ts';
import { TextItem, text } from './text.ts';

/** The register of the kinds of item. */
export const itemKinds = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  rating,
  battery,
  number,
  date,
  text,
};

export type KindName = keyof typeof itemKinds;
type ItemOf = { [K in KindName]: (typeof itemKinds)[K] extends ItemKind<infer I> ? I : never };
export type Item = ItemOf[KindName];

/** An item as a person writes it in a data file: codes are plain strings until `Item` has parsed them. */
export type AuthoredItem =
  | z.input<typeof SingleChoice>
  | z.input<typeof MultipleChoice>
  | z.input<typeof Rating>
  | z.input<typeof Battery>
  | z.input<typeof NumberItem>
  | z.input<typeof DateItem>
  | z.input<typeof TextItem>;

export const Item: z.ZodMiniType<Item, AuthoredItem> = z.discriminatedUnion('kind', [
  SingleChoice,
  MultipleChoice,
  Rating,
  Battery,
  NumberItem,
  DateItem,
  TextItem,
]);

/** The kind of an item, typed for that item. */
export function kindOf<I extends Item>(item: I): ItemKind<I> {
  // the register's keys are the items' own `kind`, which the compiler cannot follow through a union
  return itemKinds[item.kind] as unknown as ItemKind<I>;
}
