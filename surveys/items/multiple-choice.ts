import * as z from 'zod/mini';
import { type ItemKind, itemBase, itself, Option, optionFaults } from './kind.ts';

/** Several marks, at most `max` of them where it is given. */
export const MultipleChoice = z.object({
  kind: z.literal('multiple-choice'),
  ...itemBase,
  options: z.array(Option).check(z.minLength(1)),
  max: z.optional(z.int().check(z.positive())),
});
export type MultipleChoice = z.infer<typeof MultipleChoice>;

const yes = { value: 1, label: { vi: 'Có chọn', en: 'Chosen' } };
const no = { value: 0, label: { vi: 'Không chọn', en: 'Not chosen' } };

export const multipleChoice = {
  schema: MultipleChoice,
  isCore: false,
  asks: itself,
  /** The codes are stored in the order of the questionnaire, so that two equal answers are equal text. */
  read(item, marks, _scales, specified) {
    const other = specified ? item.options.find((option) => option.specify) : undefined;
    // words beside "Khác" mean that it is chosen
    const chosen = item.options.filter((option) => option === other || marks.includes(option.code));
    if (marks.some((mark) => !item.options.some((option) => option.code === mark))) {
      return { problem: 'unknown_option' };
    }
    if (item.max !== undefined && chosen.length > item.max) return { problem: 'too_many_options' };
    if (chosen.length === 0) return {};
    const answer = chosen.map((option) => option.code);
    return other && specified ? { answer, comment: specified } : { answer };
  },
  markable: (item) => ({
    marks: item.options.map(({ code }) => code),
    atMost: item.max ?? item.options.length,
  }),
  columns: (item, asked) =>
    item.options.map((option) => ({
      suffix: `_${option.code}`,
      label: {
        vi: `${asked.wording.vi} – ${option.label.vi}`,
        en: `${asked.wording.en} – ${option.label.en}`,
      },
      values: [no, yes],
      cell: (answer) => (Array.isArray(answer) && answer.includes(option.code) ? 1 : 0),
    })),
  faults: ({ max = 1, options }) => [
    ...optionFaults(options),
    ...(max > options.length ? [{ code: 'max_above_options' as const, about: String(max) }] : []),
  ],
} satisfies ItemKind<MultipleChoice>;
