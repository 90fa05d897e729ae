import * as z from 'zod/mini';
import { isLonger } from '../vietnamese.ts';
import { type ItemKind, itemBase, itself } from './kind.ts';

/** Open words. They become a comment, never a part of the stored answers. */
export const TextItem = z.object({
  kind: z.literal('text'),
  ...itemBase,
  maxLength: z.int().check(z.positive(), z.maximum(4000)),
});
export type TextItem = z.infer<typeof TextItem>;

export const text = {
  schema: TextItem,
  isCore: false,
  asks: itself,
  read(item, marks) {
    if (marks.length > 1) return { problem: 'too_many_marks' };
    const comment = marks[0];
    if (comment === undefined) return {};
    return isLonger(comment, item.maxLength) ? { problem: 'too_long' } : { comment };
  },
  /** Open words are kept apart from the answers: no condition can read them. */
  markable: () => ({ marks: [], atMost: 0 }),
  columns: () => [],
  faults: () => [],
} satisfies ItemKind<TextItem>;
