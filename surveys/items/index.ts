import * as z from 'zod/mini';
import { battery } from './battery.ts';
import { date } from './date.ts';
import type { ItemKind } from './kind.ts';
import { multipleChoice } from './multiple-choice.ts';
import { number } from './number.ts';
import { rating } from './rating.ts';
import { singleChoice } from './single-choice.ts';
import { text } from './text.ts';

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
type ItemSchema = (typeof itemKinds)[KindName]['schema'];
export type Item = z.infer<ItemSchema>;

/** An item as a person writes it in a data file: codes are plain strings until `Item` has parsed them. */
export type AuthoredItem = z.input<ItemSchema>;

// there are kinds in the register
const schemas = Object.values(itemKinds).map(({ schema }) => schema) as [ItemSchema, ...ItemSchema[]];
export const Item: z.ZodMiniType<Item, AuthoredItem> = z.discriminatedUnion('kind', schemas);

/** The kind of an item, typed for that item. */
export function kindOf<I extends Item>(item: I): ItemKind<I> {
  // the register's keys are the items' own `kind`, which the compiler cannot follow through a union
  return itemKinds[item.kind] as unknown as ItemKind<I>;
}
