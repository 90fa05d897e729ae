import * as z from 'zod/mini';
import { ItemCode } from '../../ids.ts';
import { Battery } from '../../items/battery.ts';
import { DateItem } from '../../items/date.ts';
import type { Item, KindName } from '../../items/index.ts';
import { Option } from '../../items/kind.ts';
import { MultipleChoice } from '../../items/multiple-choice.ts';
import { NumberItem } from '../../items/number.ts';
import { Rating } from '../../items/rating.ts';
import { SingleChoice } from '../../items/single-choice.ts';
import { TextItem } from '../../items/text.ts';
import type { Condition } from '../condition.ts';
import { Scale } from '../scale.ts';

/**
 * The parts of a questionnaire that is still being written. Codes are as they must be; a text may be empty, a list may
 * have nothing in it yet. The values are of the finished parts' own types.
 */

/** Longer than anything that is printed; what is longer was not typed. */
const longestText = 8000;
const longestList = 400;

export const UnfinishedText = z.string().check(z.normalize(), z.maxLength(longestText));
export const UnfinishedWording = z.object({ vi: UnfinishedText, en: UnfinishedText });

export function unfinishedList<T extends z.ZodMiniType>(of: T) {
  return z.array(of).check(z.maxLength(longestList));
}

export const UnfinishedCondition: z.ZodMiniType<Condition, unknown> = z.lazy(() =>
  z.union([
    z.strictObject({ item: ItemCode, oneOf: unfinishedList(UnfinishedText) }),
    z.strictObject({ all: unfinishedList(UnfinishedCondition) }),
    z.strictObject({ any: unfinishedList(UnfinishedCondition) }),
    z.strictObject({ not: UnfinishedCondition }),
  ]),
);

const itemBase = {
  number: z.optional(UnfinishedText),
  wording: UnfinishedWording,
  hint: z.optional(UnfinishedWording),
  when: z.optional(UnfinishedCondition),
};
const options = unfinishedList(z.extend(Option, { label: UnfinishedWording }));
const rows = unfinishedList(
  z.object({ code: ItemCode, number: z.optional(UnfinishedText), wording: UnfinishedWording }),
);

/** By kind, so that the compiler asks for a new one. */
const unfinishedKinds = {
  'single-choice': z.extend(SingleChoice, { ...itemBase, options }),
  'multiple-choice': z.extend(MultipleChoice, { ...itemBase, options }),
  rating: z.extend(Rating, itemBase),
  battery: z.extend(Battery, { ...itemBase, rows }),
  number: z.extend(NumberItem, itemBase),
  date: z.extend(DateItem, itemBase),
  text: z.extend(TextItem, itemBase),
} satisfies Record<KindName, z.ZodMiniType<Item, unknown>>;

export const UnfinishedItem: z.ZodMiniType<Item, unknown> = z.discriminatedUnion('kind', [
  unfinishedKinds['single-choice'],
  unfinishedKinds['multiple-choice'],
  unfinishedKinds.rating,
  unfinishedKinds.battery,
  unfinishedKinds.number,
  unfinishedKinds.date,
  unfinishedKinds.text,
]);

export const UnfinishedScale = z.object({
  code: Scale.shape.code,
  levels: unfinishedList(UnfinishedWording),
  noOpinion: z.optional(UnfinishedWording),
  reversed: z.optional(z.boolean()),
});
