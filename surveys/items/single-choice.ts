import * as z from 'zod/mini';
import { type ItemKind, itemBase, itself, Option, optionFaults } from './kind.ts';

/** One mark of several. `declinable` offers "Không trả lời", which is the same as leaving it blank. */
export const SingleChoice = z.object({
  kind: z.literal('single-choice'),
  ...itemBase,
  options: z.array(Option).check(z.minLength(2)),
  declinable: z.optional(z.boolean()),
});
export type SingleChoice = z.infer<typeof SingleChoice>;

export const singleChoice = {
  schema: SingleChoice,
  isCore: false,
  asks: itself,
  read(item, marks, _scales, specified) {
    if (marks.length > 1) return { problem: 'too_many_marks' };
    const other = item.options.find((option) => option.specify);
    const marked = item.options.find((option) => option.code === marks[0]);
    if (marks.length === 1 && !marked) return { problem: 'unknown_option' };
    // words beside "Khác" mean that it is chosen, and are kept whatever is
    const chosen = marked ?? (specified ? other : undefined);
    if (!chosen) return {};
    return other && specified ? { answer: chosen.code, comment: specified } : { answer: chosen.code };
  },
  markable: (item) => ({ marks: item.options.map(({ code }) => code), atMost: 1 }),
  columns: (item, asked) => [
    {
      suffix: '',
      label: asked.wording,
      values: item.options.map((option) => ({ value: option.code, label: option.label })),
      cell: String,
    },
  ],
  faults: ({ options }) => optionFaults(options),
} satisfies ItemKind<SingleChoice>;
