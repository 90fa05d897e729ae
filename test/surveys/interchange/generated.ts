import { tidyCell } from '#surveys/interchange/sheet.ts';
import type { AuthoredItem } from '#surveys/items/index.ts';
import type { ConditionInput } from '#surveys/questionnaire/condition.ts';
import {
  type AuthoredQuestionnaire,
  parseQuestionnaire,
  type Questionnaire,
} from '#surveys/questionnaire/questionnaire.ts';
import { fc } from '#test/support/chance.ts';

/** Questionnaires of every kind of item, with conditions that look back, as a clerk could have made them. */

const texts = fc
  .oneof(
    fc.constantFrom(
      'Ông/Bà có hài lòng không?',
      'Đúng hẹn',
      '= 1 + 1',
      "it's",
      '“mở”',
      'a\nb',
      '98',
      '_x0041_',
    ),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  )
  .map((text) => tidyCell(text) || 'x');
const wording = fc.record({ vi: texts, en: texts });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const optionCode = fc.constantFrom('yes', 'no', '1', '98', 'dk', 'other', 'tu_4_lan', '0');
const options = (minLength: number) =>
  fc.uniqueArray(fc.record({ code: optionCode, label: wording, specify: fc.boolean() }), {
    selector: ({ code }) => code,
    minLength,
    maxLength: 6,
  });

const scales = fc.uniqueArray(
  fc.record({
    code: fc.constantFrom('HL5', 'CL5', 'MD3', 'AB1'),
    levels: fc.array(wording, { minLength: 2, maxLength: 7 }),
    noOpinion: maybe(wording),
    reversed: fc.boolean(),
  }),
  { selector: ({ code }) => code, minLength: 1, maxLength: 3 },
);

type Draft = {
  kind: AuthoredItem['kind'];
  wording: { vi: string; en: string };
  hint: { vi: string; en: string } | undefined;
  number: string | undefined;
  options: { code: string; label: { vi: string; en: string }; specify: boolean }[];
  isPicked: boolean;
  least: number;
  spread: number;
  rows: { vi: string; en: string }[];
  condition: number[];
  required: boolean;
};
const item: fc.Arbitrary<Draft> = fc.record({
  kind: fc.constantFrom('single-choice', 'multiple-choice', 'rating', 'battery', 'number', 'date', 'text'),
  wording,
  hint: maybe(wording),
  number: maybe(texts),
  options: options(2),
  isPicked: fc.boolean(),
  least: fc.integer({ min: -5, max: 5 }),
  spread: fc.nat({ max: 30 }),
  rows: fc.array(wording, { minLength: 1, maxLength: 4 }),
  condition: fc.array(fc.nat({ max: 1000 }), { maxLength: 8 }),
  required: fc.boolean(),
});
const section = fc.record({
  title: wording,
  intro: maybe(wording),
  isRepeated: fc.boolean(),
  isOptional: fc.boolean(),
  condition: fc.array(fc.nat({ max: 1000 }), { maxLength: 6 }),
  items: fc.array(item, { minLength: 1, maxLength: 5 }),
});

/** An item that conditions can look at, with the marks it can carry. */
type Markable = { code: string; marks: string[]; isSingle: boolean };
export type Generated = { questionnaire: Questionnaire; isSingle: (item: string) => boolean };

/** A condition made of a list of numbers: which item, which marks, how joined. */
export function conditionFrom(
  seeds: readonly number[],
  earlier: readonly Markable[],
): ConditionInput | undefined {
  const [first, second = 0, ...rest] = seeds;
  const looked = earlier[(first ?? 0) % Math.max(earlier.length, 1)];
  if (first === undefined || !looked || looked.marks.length === 0) return undefined;
  const from = second % looked.marks.length;
  const oneOf = looked.marks.slice(from, from + 1 + (first % 5));
  const leaf: ConditionInput = { item: looked.code, oneOf };
  const joined = first % 3 === 0 ? ({ not: leaf } as ConditionInput) : leaf;
  const others = conditionFrom(rest, earlier);
  if (!others) return joined;
  return second % 2 === 0 ? { all: [joined, others] } : { any: [others, joined] };
}

export const generated: fc.Arbitrary<Generated> = fc
  .record({
    title: wording,
    subtitle: maybe(wording),
    banner: maybe(wording),
    opening: wording,
    closing: wording,
    formNumber: fc.constantFrom('', 'Mẫu số 01', '7'),
    version: fc.integer({ min: 1, max: 9999 }),
    scaleOrder: fc.constantFrom('ascending', 'descending'),
    scales,
    eligibility: fc.array(fc.nat({ max: 1000 }), { maxLength: 4 }),
    sections: fc.array(section, { minLength: 1, maxLength: 4 }),
  })
  .map((drawn) => {
    const known: Markable[] = [];
    const required: string[] = [];
    let count = 0;
    const nextCode = () => {
      count += 1;
      // one of them looks like the code of a scale
      return count === 3 ? 'AB1' : `Q${count}`;
    };

    function build(draft: Draft, isRepeated: boolean): AuthoredItem {
      const code = nextCode();
      const when = conditionFrom(draft.condition, known);
      const { wording, hint, number } = draft;
      const base = { code, wording, ...(hint ? { hint } : {}), ...(number ? { number } : {}) };
      const common = { ...base, ...(when ? { when } : {}) };
      const scale = drawn.scales[draft.least > 0 ? 0 : drawn.scales.length - 1] ?? drawn.scales[0];
      const levels = [...(scale?.levels.map((_, index) => `${index + 1}`) ?? [])];
      if (scale?.noOpinion) levels.push('no_opinion');
      const choices = draft.options.map(({ specify, ...option }) =>
        specify ? { ...option, specify } : option,
      );
      const marks = choices.map((option) => option.code);
      const note = (asked: string, can: string[], isSingle = true) => {
        known.push({ code: asked, marks: can, isSingle });
        if (draft.required && !isRepeated) required.push(asked);
      };
      switch (draft.kind) {
        case 'single-choice':
          note(code, marks);
          return {
            kind: draft.kind,
            ...common,
            options: choices,
            ...(draft.isPicked ? { declinable: true } : {}),
          };
        case 'multiple-choice': {
          const max = draft.isPicked ? { max: 1 + (draft.spread % choices.length) } : {};
          note(code, marks, max.max === 1);
          return { kind: draft.kind, ...common, options: choices, ...max };
        }
        case 'rating':
          note(code, levels);
          return { kind: draft.kind, ...common, scale: scale?.code ?? '' };
        case 'battery': {
          const rows = draft.rows.map((row) => ({ code: nextCode(), wording: row }));
          for (const row of rows) note(row.code, levels);
          return { kind: draft.kind, ...common, scale: scale?.code ?? '', rows };
        }
        case 'number': {
          const max = draft.least + draft.spread;
          const numbers = Array.from({ length: draft.spread + 1 }, (_, index) => `${draft.least + index}`);
          note(code, numbers);
          return { kind: draft.kind, ...common, min: draft.least, max };
        }
        case 'date':
          note(code, ['2026-01-31', '2026-02-01']);
          return { kind: draft.kind, ...common };
        case 'text':
          if (draft.required && !isRepeated) required.push(code);
          return { kind: draft.kind, ...common, maxLength: 1 + draft.spread * 100 };
      }
    }

    const sections = drawn.sections.map((draft, index) => {
      const when = conditionFrom(draft.condition, known);
      return {
        code: `part-${index}`,
        title: draft.title,
        ...(draft.intro ? { intro: draft.intro } : {}),
        ...(when ? { when } : {}),
        ...(draft.isRepeated ? { repeat: 'target' as const } : {}),
        ...(draft.isOptional ? { optional: true } : {}),
        items: draft.items.map((one) => build(one, draft.isRepeated)),
      };
    });
    const eligibility = conditionFrom(drawn.eligibility, known);
    const authored: AuthoredQuestionnaire = {
      id: `made@${drawn.version}`,
      formNumber: drawn.formNumber,
      title: drawn.title,
      ...(drawn.subtitle ? { subtitle: drawn.subtitle } : {}),
      ...(drawn.banner ? { banner: drawn.banner } : {}),
      opening: drawn.opening,
      closing: drawn.closing,
      scaleOrder: drawn.scaleOrder,
      scales: drawn.scales.map(({ noOpinion, reversed, ...scale }) => ({
        ...scale,
        ...(noOpinion ? { noOpinion } : {}),
        ...(reversed ? { reversed } : {}),
      })),
      ...(eligibility ? { eligibility } : {}),
      required,
      sections,
    };
    const isSingle = (code: string) => known.find((one) => one.code === code)?.isSingle ?? false;
    return { questionnaire: parseQuestionnaire(authored), isSingle };
  });
