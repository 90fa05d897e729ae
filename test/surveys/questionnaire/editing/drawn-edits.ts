import { ItemCode, OptionCode, ScaleCode } from '#surveys/ids.ts';
import { itemKinds, type KindName } from '#surveys/items/index.ts';
import { type Draft, draftOf } from '#surveys/questionnaire/draft.ts';
import { itemCodesOf } from '#surveys/questionnaire/editing/codes.ts';
import type { Edit, EditName } from '#surveys/questionnaire/editing/edit.ts';
import { newItem, newSection } from '#surveys/questionnaire/editing/new-parts.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { fc } from '#test/support/chance.ts';

/** An edit of each name, made for the draft it meets; the numbers say which section, item and text. */
type Numbers = { a: number; b: number; c: number; d: number };
type Drawn = { name: EditName; numbers: Numbers };

const kinds = Object.keys(itemKinds) as KindName[];

const makers: { [K in EditName]: (draft: Draft, numbers: Numbers) => Extract<Edit, { is: K }> } = {
  change_head: (_, { a }) => ({
    is: 'change_head',
    head: { title: { vi: `Tên ${a}`, en: `Title ${a}` }, formNumber: `Mẫu ${a}` },
  }),
  require: (draft, { a }) => ({ is: 'require', required: [...itemCodesOf(draft)].slice(0, a) }),
  add_section: (draft, { a }) => ({ is: 'add_section', at: a, section: newSection(draft) }),
  remove_section: (_, { a }) => ({ is: 'remove_section', section: a }),
  move_section: (_, { a, b }) => ({ is: 'move_section', section: a, to: b }),
  duplicate_section: (_, { a }) => ({ is: 'duplicate_section', section: a }),
  change_section: (_, { a, b }) => ({
    is: 'change_section',
    section: a,
    change: { title: { vi: `Phần ${b}`, en: `Part ${b}` }, optional: b % 2 === 0 },
  }),
  add_items: (draft, { a, b, c, d }) => ({
    is: 'add_items',
    at: { section: a, item: b },
    items:
      c % 2 === 0
        ? [newItem(draft, kinds[d % kinds.length] ?? 'text')]
        : (draft.sections[d % draft.sections.length]?.items ?? []),
  }),
  remove_item: (_, { a, b }) => ({ is: 'remove_item', place: { section: a, item: b } }),
  move_item: (_, { a, b, c, d }) => ({
    is: 'move_item',
    place: { section: a, item: b },
    to: { section: c, item: d },
  }),
  duplicate_item: (_, { a, b }) => ({ is: 'duplicate_item', place: { section: a, item: b } }),
  change_item: (draft, { a, b, c }) => ({
    is: 'change_item',
    place: { section: a, item: b },
    item: {
      ...(draft.sections[a]?.items[b] ?? newItem(draft, 'text')),
      wording: { vi: `Lời ${c}`, en: `Words ${c}` },
    },
  }),
  rename_item: (draft, { a, b }) => {
    const codes = [...itemCodesOf(draft)];
    return {
      is: 'rename_item',
      from: codes[a % Math.max(codes.length, 1)] ?? ItemCode.parse('Z1'),
      to: ItemCode.parse(b % 3 === 0 ? 'Z9' : `Z${b}`),
    };
  },
  rename_option: (draft, { a, b, c }) => {
    const item = draft.sections[a]?.items[b];
    const options = item && 'options' in item ? item.options : [];
    return {
      is: 'rename_option',
      place: { section: a, item: b },
      from: options[c % Math.max(options.length, 1)]?.code ?? OptionCode.parse('x'),
      to: OptionCode.parse(`o${c}`),
    };
  },
  add_scale: (_, { a }) => ({
    is: 'add_scale',
    scale: { code: ScaleCode.parse(`ZZ${a % 10}`), levels: [] },
  }),
  change_scale: (draft, { a, b }) => ({
    is: 'change_scale',
    code: draft.scales[a % Math.max(draft.scales.length, 1)]?.code ?? ScaleCode.parse('ZZ0'),
    scale: { code: ScaleCode.parse(`YY${b % 10}`), levels: [{ vi: 'Ít', en: 'Little' }] },
  }),
  remove_scale: (draft, { a }) => ({
    is: 'remove_scale',
    code: draft.scales[a % Math.max(draft.scales.length, 1)]?.code ?? ScaleCode.parse('ZZ0'),
  }),
  replace: (draft) => ({ is: 'replace', draft: { ...draft, sections: draft.sections.toReversed() } }),
};

export const editNames = Object.keys(makers) as EditName[];

export function editFor(draft: Draft, { name, numbers }: Drawn): Edit {
  return makers[name](draft, numbers);
}

const small = fc.nat({ max: 9 });
export const drawnEdits: fc.Arbitrary<Drawn[]> = fc.array(
  fc.record({
    name: fc.constantFrom(...editNames),
    numbers: fc.record({ a: small, b: small, c: small, d: small }),
  }),
  { minLength: 1, maxLength: 25 },
);

export const drawnDrafts: fc.Arbitrary<Draft> = fc.constantFrom(
  ...[...questionnaires.values()].map((questionnaire) => draftOf(questionnaire)),
);
