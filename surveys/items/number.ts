import * as z from 'zod/mini';
import { type ItemKind, itemBase, itself } from './kind.ts';

/** A whole number between `min` and `max`, both included. */
export const NumberItem = z.object({
  kind: z.literal('number'),
  ...itemBase,
  min: z.int(),
  max: z.int(),
});
export type NumberItem = z.infer<typeof NumberItem>;

export const number: ItemKind<NumberItem> = {
  schema: NumberItem,
  isCore: false,
  asks: itself,
  read(item, marks) {
    if (marks.length > 1) return { problem: 'too_many_marks' };
    const mark = marks[0];
    if (mark === undefined) return {};
    if (!/^-?\d{1,9}$/.test(mark)) return { problem: 'not_a_number' };
    const value = Number(mark);
    return value < item.min || value > item.max ? { problem: 'out_of_range' } : { answer: value };
  },
  columns: (_item, asked) => [{ suffix: '', label: asked.wording, values: [], cell: Number }],
  faults: (item) => (item.min > item.max ? ['min is more than max'] : []),
};
