import { ItemCode, OptionCode, ScaleCode } from '#surveys/ids.ts';
import type { Item } from '#surveys/items/index.ts';
import type { Questionnaire, Section } from '#surveys/questionnaire/questionnaire.ts';
import type { Change } from '#surveys/questionnaire/versions/change.ts';
import type { Wording } from '#surveys/questionnaire/wording.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { fc } from '#test/support/chance.ts';

/** A reference questionnaire, one thing changed in a copy of it, and what must be said of that. */
export type OneChange = {
  before: Questionnaire;
  after: Questionnaire;
  expected: Pick<Change, 'kind' | 'class'>;
};

type Pick_ = <T>(list: readonly T[]) => T | undefined;
type Edit = (copy: Questionnaire, pick: Pick_) => Pick<Change, 'kind' | 'class'> | undefined;

const itemsIn = (copy: Questionnaire) => copy.sections.flatMap(({ items }) => items);
const withOptions = (copy: Questionnaire) =>
  itemsIn(copy).flatMap((item) => ('options' in item ? [item] : []));
const batteries = (copy: Questionnaire) =>
  itemsIn(copy).flatMap((item) => (item.kind === 'battery' ? [item] : []));
const isDoubled = (text: string) => /^(.).*\1$/.test(text);

/** Doubles a letter of a long word, as a finger does that stays on its key. */
function mistyped(wording: Wording): Wording | undefined {
  const word = wording.vi.match(/\p{L}{3,}/gu)?.find((one) => !isDoubled(one));
  if (!word) return undefined;
  return { ...wording, vi: wording.vi.replace(word, `${word}${word.at(-1)}`) };
}

const anotherText = { vi: 'Gia đình mình đang sinh sống ở đâu', en: 'Where does your family live' };

/** Every way in which one thing can be another, and what it is. */
const edits: Record<string, Edit> = {
  'a typo in a wording'(copy, pick) {
    const item = pick(itemsIn(copy));
    const wording = item && mistyped(item.wording);
    if (!wording) return undefined;
    item.wording = wording;
    return { kind: 'text_changed', class: 'wording' };
  },
  'a typo in a row'(copy, pick) {
    const row = pick(pick(batteries(copy))?.rows ?? []);
    const wording = row && mistyped(row.wording);
    if (!wording) return undefined;
    row.wording = wording;
    return { kind: 'text_changed', class: 'wording' };
  },
  'a typo in an option'(copy, pick) {
    const option = pick(pick(withOptions(copy))?.options ?? []);
    const label = option && mistyped(option.label);
    if (!label) return undefined;
    option.label = label;
    return { kind: 'text_changed', class: 'wording' };
  },
  'capitals and stops'(copy, pick) {
    const item = pick(itemsIn(copy));
    if (!item) return undefined;
    item.wording = { ...item.wording, vi: `${item.wording.vi.toUpperCase()}.` };
    return { kind: 'text_changed', class: 'wording' };
  },
  'another wording'(copy, pick) {
    const item = pick(itemsIn(copy));
    if (!item) return undefined;
    item.wording = anotherText;
    return { kind: 'text_changed', class: 'meaning' };
  },
  'a negation'(copy, pick) {
    const item = pick(itemsIn(copy));
    if (!item) return undefined;
    item.wording = { ...item.wording, vi: `${item.wording.vi} không` };
    return { kind: 'text_changed', class: 'meaning' };
  },
  'another number'(copy, pick) {
    const item = pick(itemsIn(copy));
    if (!item) return undefined;
    item.wording = { ...item.wording, vi: `${item.wording.vi} 2` };
    return { kind: 'text_changed', class: 'meaning' };
  },
  'another label'(copy, pick) {
    const option = pick(pick(withOptions(copy))?.options ?? []);
    if (!option) return undefined;
    option.label = { vi: 'Thuộc diện chính sách', en: 'Covered by policy' };
    return { kind: 'text_changed', class: 'meaning' };
  },
  'another level'(copy, pick) {
    const scale = pick(copy.scales);
    if (!scale) return undefined;
    scale.levels[0] = { vi: 'Thuộc diện chính sách', en: 'Covered by policy' };
    return { kind: 'text_changed', class: 'meaning' };
  },
  'a hint'(copy, pick) {
    const item = pick(itemsIn(copy).filter(({ hint }) => !hint));
    if (!item) return undefined;
    item.hint = anotherText;
    return { kind: 'text_added', class: 'meaning' };
  },
  'no intro any more'(copy) {
    if (!copy.subtitle) return undefined;
    delete copy.subtitle;
    return { kind: 'text_removed', class: 'meaning' };
  },
  'another printed number'(copy, pick) {
    const item = pick(itemsIn(copy));
    if (!item) return undefined;
    item.number = `${item.number ?? 'Câu'} bis`;
    return { kind: 'number_changed', class: 'wording' };
  },
  'an item more'(copy, pick) {
    const section = pick(copy.sections);
    const item = pick(itemsIn(copy).filter(({ kind }) => kind === 'text'));
    if (!section || !item) return undefined;
    section.items.push({ ...structuredClone(item), code: ItemCode.parse('Znew') });
    return { kind: 'item_added', class: 'structure' };
  },
  'an item less'(copy, pick) {
    const section = pick(copy.sections.filter(({ items }) => items.length > 1));
    const item = pick(section?.items ?? []);
    const isNeeded =
      item &&
      JSON.stringify([copy.required, copy.eligibility, copy.sections.map(conditions)]).includes(
        `"${item.code}"`,
      );
    if (!section || !item || isNeeded) return undefined;
    section.items = section.items.filter((one) => one !== item);
    return { kind: 'item_removed', class: 'structure' };
  },
  'an item elsewhere in its section'(copy, pick) {
    const section = pick(copy.sections.filter(({ items }) => items.length > 1));
    const first = section?.items.shift();
    if (!section || !first) return undefined;
    section.items.push(first);
    return { kind: 'item_moved', class: 'structure' };
  },
  'an item in another section'(copy, pick) {
    const from = pick(copy.sections.filter(({ items }) => items.length > 1));
    const to = pick(copy.sections.filter((section) => section !== from));
    const item = from?.items.pop();
    if (!to || !item) return undefined;
    to.items.unshift(item);
    return { kind: 'item_moved', class: 'structure' };
  },
  'a section elsewhere'(copy) {
    const first = copy.sections.shift();
    if (!first || copy.sections.length === 0) return undefined;
    copy.sections.push(first);
    return { kind: 'section_moved', class: 'structure' };
  },
  'a section for each target'(copy, pick) {
    const section = pick(copy.sections);
    if (!section) return undefined;
    if (section.repeat) delete section.repeat;
    else section.repeat = 'target';
    return { kind: 'setting_changed', class: 'structure' };
  },
  'another kind'(copy, pick) {
    const section = pick(copy.sections.filter(({ items }) => items.some(({ kind }) => kind === 'text')));
    const at = section?.items.findIndex(({ kind }) => kind === 'text') ?? -1;
    const item = section?.items[at];
    if (item?.kind !== 'text') return undefined;
    const { maxLength: _, ...rest } = item;
    section?.items.splice(at, 1, { ...rest, kind: 'date' });
    return { kind: 'kind_changed', class: 'structure' };
  },
  'a row more'(copy, pick) {
    const battery = pick(batteries(copy));
    battery?.rows.push({ code: ItemCode.parse('Znew'), wording: anotherText });
    return battery && { kind: 'row_added', class: 'structure' };
  },
  'a row elsewhere'(copy, pick) {
    const battery = pick(batteries(copy).filter(({ rows }) => rows.length > 1));
    const last = battery?.rows.pop();
    if (!battery || !last) return undefined;
    battery.rows.unshift(last);
    return { kind: 'row_moved', class: 'structure' };
  },
  'an option more'(copy, pick) {
    const item = pick(withOptions(copy));
    item?.options.unshift({ code: OptionCode.parse('znew'), label: anotherText });
    return item && { kind: 'option_added', class: 'structure' };
  },
  'an option less'(copy, pick) {
    const item = pick(withOptions(copy).filter(({ options }) => options.length > 2));
    item?.options.pop();
    return item && { kind: 'option_removed', class: 'structure' };
  },
  'an option elsewhere'(copy, pick) {
    const item = pick(withOptions(copy).filter(({ options }) => options.length > 1));
    const first = item?.options.shift();
    if (!item || !first) return undefined;
    item.options.push(first);
    return { kind: 'option_moved', class: 'structure' };
  },
  'an option that asks to be specific'(copy, pick) {
    const option = pick(
      withOptions(copy)
        .flatMap(({ options }) => options)
        .filter(({ specify }) => !specify),
    );
    if (option) option.specify = true;
    return option && { kind: 'setting_changed', class: 'structure' };
  },
  'a condition'(copy, pick) {
    const item = pick(itemsIn(copy).filter(({ when }) => !when));
    if (item) item.when = { item: ItemCode.parse('Zold'), oneOf: ['yes'] };
    return item && { kind: 'condition_changed', class: 'structure' };
  },
  'who is eligible'(copy) {
    copy.eligibility = { not: copy.eligibility ?? { item: ItemCode.parse('Zold'), oneOf: ['yes'] } };
    return { kind: 'condition_changed', class: 'structure' };
  },
  'what is required'(copy, pick) {
    const code = pick(itemsIn(copy).filter((one) => !copy.required.includes(one.code)))?.code;
    if (code) copy.required.push(code);
    return code && { kind: 'required_added', class: 'structure' };
  },
  'another scale'(copy, pick) {
    const item = pick(itemsIn(copy).flatMap((one) => ('scale' in one ? [one] : [])));
    if (item) item.scale = ScaleCode.parse('ZZ9');
    return item && { kind: 'scale_changed', class: 'structure' };
  },
  'a level more'(copy, pick) {
    const scale = pick(copy.scales);
    scale?.levels.push(anotherText);
    return scale && { kind: 'level_added', class: 'structure' };
  },
  'levels the other way round'(copy, pick) {
    const scale = pick(copy.scales);
    scale?.levels.reverse();
    return scale && { kind: 'levels_reordered', class: 'structure' };
  },
  'the best level first'(copy, pick) {
    const scale = pick(copy.scales);
    if (scale) scale.reversed = !scale.reversed;
    return scale && { kind: 'setting_changed', class: 'structure' };
  },
  'no way out'(copy, pick) {
    const scale = pick(copy.scales.filter(({ noOpinion }) => noOpinion));
    delete scale?.noOpinion;
    return scale && { kind: 'no_opinion_removed', class: 'structure' };
  },
  'levels shown from the other end'(copy) {
    copy.scaleOrder = copy.scaleOrder === 'ascending' ? 'descending' : 'ascending';
    return { kind: 'setting_changed', class: 'structure' };
  },
};

const conditions = ({ when, items }: Section) => [when, ...items.map((item: Item) => item.when)];

export const editNames = Object.keys(edits);

/** One edit of one reference questionnaire; where that one has no place for it, nothing. */
export function oneChange(name: string): fc.Arbitrary<OneChange | undefined> {
  return fc
    .tuple(fc.constantFrom(...questionnaires.values()), fc.infiniteStream(fc.nat()))
    .map(([before, chance]) => {
      const after = structuredClone(before);
      const pick: Pick_ = (list) => list[(chance.next().value ?? 0) % Math.max(1, list.length)];
      const expected = edits[name]?.(after, pick);
      return expected && { before, after, expected };
    });
}
