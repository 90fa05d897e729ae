import * as z from 'zod/mini';
import { ItemCode, OptionCode, type ScaleCode } from '../ids.ts';
import { Condition } from '../questionnaire/condition.ts';
import type { Scale } from '../questionnaire/scale.ts';
import { Wording } from '../questionnaire/wording.ts';
import type { Answer } from '../responses/answer.ts';

/** What every kind of item has. `number` is what the paper prints before the wording: "I.1", "Câu 4". */
export const itemBase = {
  code: ItemCode,
  number: z.optional(z.string()),
  wording: Wording,
  hint: z.optional(Wording),
  when: z.optional(Condition),
};

/** A response option. `specify` opens a line of text beside it; the text is kept as a comment. */
export const Option = z.object({
  code: OptionCode,
  label: Wording,
  specify: z.optional(z.boolean()),
});
export type Option = z.infer<typeof Option>;

/** One thing that gets an answer of its own: the item itself, or a row of a battery. */
export type Asked = { code: ItemCode; number?: string | undefined; wording: Wording };

export type Scales = Readonly<Record<ScaleCode, Scale>>;

/** Why an answer cannot be taken. Their sentences are in `client/texts`. */
export const answerProblems = [
  'required',
  'too_many_marks',
  'too_many_options',
  'unknown_option',
  'too_long',
  'not_a_number',
  'out_of_range',
  'not_a_date',
] as const;
export type AnswerProblem = (typeof answerProblems)[number];

/** What can be wrong in an item by itself. Their sentences are in `client/texts/editor`. */
export const itemFaultCodes = [
  'duplicate_option',
  'duplicate_row',
  /** Two options, two rows, or two levels of a scale, that nobody could tell apart. */
  'same_words',
  'unknown_scale',
  /** More marks are allowed than there are options. */
  'max_above_options',
  'empty_range',
] as const;
export type ItemFaultCode = (typeof itemFaultCodes)[number];

/** `about`: the code, or the words, that stand twice or nowhere. */
export type ItemFault = { code: ItemFaultCode; about?: string };

/** Nothing (left blank), an answer, an open comment beside or instead of it, or a problem. */
export type Reading = { answer?: Answer; comment?: string; problem?: AnswerProblem };

/** A column of the flat file. `cell` is given what was answered; missing values are the export's business. */
export type Column = {
  suffix: string;
  label: Wording;
  values: { value: string | number; label: Wording }[];
  cell(answer: Exclude<Answer, { missing: unknown }>): string | number;
};

/**
 * The marks that can be made, as conditions read them, and how many at once. `marks` is undefined where they are
 * too many to list.
 */
export type Markable = { marks: readonly string[] | undefined; atMost: number };

/**
 * Everything the domain knows about one kind of item. `I` is the authored item.
 * To add a kind: one file that exports such an object, one line in `items/index.ts`, and one view in
 * `client/questionnaire/views`.
 */
export type ItemKind<I> = {
  schema: z.ZodMiniType<I>;
  /** Can it enter a score, and does it count for completeness? */
  isCore: boolean;
  asks(item: I): Asked[];
  /** `marks`: the trimmed, non-empty posted values; `specified`: the text beside an option. */
  read(item: I, marks: readonly string[], scales: Scales, specified?: string): Reading;
  markable(item: I, scales: Scales): Markable;
  columns(item: I, asked: Asked, scales: Scales): Column[];
  faults(item: I, scales: Scales): ItemFault[];
};

export function itself(item: Asked): Asked[] {
  return [item];
}

/** Options whose code, or whose words, an earlier one has. */
export function optionFaults(options: readonly Option[]): ItemFault[] {
  return [
    ...duplicates(options.map(({ code }) => code)).map((about) => ({
      code: 'duplicate_option' as const,
      about,
    })),
    ...sameWords(options.map(({ code, label }) => ({ code, wording: label }))),
  ];
}

/** The words of those that differ in their code alone. */
export function sameWords(choices: readonly { code: string; wording: Wording }[]): ItemFault[] {
  const byCode = new Map(choices.map(({ code, wording }) => [code, wording.vi.trim()]));
  const said = [...byCode.values()].filter((words) => words !== '');
  return duplicates(said).map((about) => ({ code: 'same_words', about }));
}

export function duplicates(codes: readonly string[]): string[] {
  return [...new Set(codes.filter((code, index) => codes.indexOf(code) !== index))];
}
