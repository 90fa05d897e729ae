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

/** A longer range is not written out number by number. */
const listable = 1000;

export const number = {
  schema: NumberItem,
  isCore: false,
  asks: itself,
  read(item, marks) {
    if (marks.length > 1) return { problem: 'too_many_marks' };
    const mark = marks[0];
    if (mark === undefined) return {};
    if (!/^-?\d{1,9}$/.test(mark)) return { problem: 'not_a_number' };
    const value = Number.parseInt(mark, 10) || 0; // "-0" is 0
    return value < item.min || value > item.max ? { problem: 'out_of_range' } : { answer: value };
  },
  markable({ min, max }) {
    const count = Math.max(0, max - min + 1);
    const marks = Array.from({ length: Math.min(count, listable) }, (_, index) => String(min + index));
    return { marks: count > listable ? undefined : marks, atMost: 1 };
  },
  columns: (_item, asked) => [{ suffix: '', label: asked.wording, values: [], cell: Number }],
  faults: ({ min, max }) => (min > max ? [{ code: 'empty_range' }] : []),
} satisfies ItemKind<NumberItem>;
