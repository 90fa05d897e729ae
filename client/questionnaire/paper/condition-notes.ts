import { fill } from '#client/texts/fill.ts';
import type { ItemCode } from '#surveys/ids.ts';
import type { Item } from '#surveys/items/index.ts';
import type { Condition } from '#surveys/questionnaire/condition.ts';
import { conditionInWords, numberInWords } from '#surveys/questionnaire/condition-in-words.ts';
import type { Questionnaire, Section } from '#surveys/questionnaire/questionnaire.ts';
import { sectionThatDecides } from '#surveys/questionnaire/walk.ts';
import type { Paper } from './paper.ts';

/** What has one and the same condition, whether by itself or by its section. */
type Conditioned = {
  condition: Condition;
  items: readonly Item[];
  /** Does nothing else stand between them? */
  isUnbroken: boolean;
  /** What follows them; only where they are unbroken. */
  next: Item | undefined;
};

/**
 * The conditions in words, by the first of the items that depend on them: "Nếu Ông/Bà chọn “Chưa từng” ở Câu 2, xin
 * bỏ qua Câu 3 đến Câu 6 và chuyển sang mục I."
 */
export function conditionNotes(questionnaire: Questionnaire, paper: Paper): ReadonlyMap<ItemCode, string[]> {
  const notes = new Map<ItemCode, string[]>();
  for (const conditioned of [...ofSections(questionnaire.sections), ...ofItems(questionnaire.sections)]) {
    const first = conditioned.items[0];
    if (!first) continue;
    const note = noteOn(conditioned, questionnaire, paper);
    notes.set(first.code, [...(notes.get(first.code) ?? []), note]);
  }
  return notes;
}

/** Where the paper says who need not go on, and what it says there; nothing where everybody may. */
export function eligibilityNote(
  questionnaire: Questionnaire,
  { language, texts }: Paper,
): { after: Section; note: string } | undefined {
  const after = sectionThatDecides(questionnaire);
  if (!after || !questionnaire.eligibility) return undefined;
  const condition = conditionInWords(questionnaire, questionnaire.eligibility)[language];
  return { after, note: fill(texts.eligible, { condition }) };
}

/** Sections that follow each other under one condition are left out together. */
function ofSections(sections: readonly Section[]): Conditioned[] {
  const found: Conditioned[] = [];
  let last: { when: string; at: number } | undefined;
  sections.forEach(({ when, items }, index) => {
    if (!when) return;
    const next = sections[index + 1]?.items[0];
    const before = found.at(-1);
    const isSame = last?.at === index - 1 && last.when === JSON.stringify(when);
    if (isSame && before) found[found.length - 1] = { ...before, items: [...before.items, ...items], next };
    else found.push({ condition: when, items, isUnbroken: true, next });
    last = { when: JSON.stringify(when), at: index };
  });
  return found;
}

/** Items of one section under one condition, even where others stand between them: the sentence names them. */
function ofItems(sections: readonly Section[]): Conditioned[] {
  return sections.flatMap(({ items, repeat }, index) => {
    const groups = Map.groupBy(
      items.filter(({ when }) => when && !repeat),
      ({ when }) => JSON.stringify(when),
    );
    return [...groups.values()].flatMap((group): Conditioned[] => {
      const condition = group[0]?.when;
      const from = group[0] ? items.indexOf(group[0]) : 0;
      const isUnbroken = group.every((item, place) => items[from + place] === item);
      const next = items[from + group.length] ?? sections[index + 1]?.items[0];
      return condition ? [{ condition, items: group, isUnbroken, next: isUnbroken ? next : undefined }] : [];
    });
  });
}

/** A condition that is a "not" says who leaves out; any other says who answers. */
function noteOn(conditioned: Conditioned, questionnaire: Questionnaire, paper: Paper): string {
  const { texts, language } = paper;
  const { condition, next } = conditioned;
  const isExclusion = 'not' in condition;
  const said = conditionInWords(questionnaire, isExclusion ? condition.not : condition)[language];
  const values = {
    condition: said,
    items: itemsInWords(conditioned, paper),
    next: (next && nameOf(next, paper)) ?? '',
  };
  if (!isExclusion) return fill(texts.onlyIf, values);
  return fill(values.next ? texts.skipTo : texts.skip, values);
}

/** "Câu 3", "mục II", "câu 12"; undefined for an item the paper does not number. */
function nameOf(item: Item, { language, texts }: Paper): string | undefined {
  if (!item.number) return undefined;
  const number = numberInWords(item.number)[language];
  if (/^Câu /.test(item.number)) return number;
  return fill(item.kind === 'battery' ? texts.part : texts.item, { number });
}

/** "Câu 3 đến Câu 6", "câu P1, câu P2, câu P4"; "the items below" where one of them has no number. */
function itemsInWords({ items, isUnbroken }: Conditioned, paper: Paper): string {
  const names = items.map((item) => nameOf(item, paper)).filter((name) => name !== undefined);
  const [first, last] = [names[0], names.at(-1)];
  if (names.length < items.length || !first || !last) return paper.texts.itemsBelow;
  return names.length > 2 && isUnbroken ? fill(paper.texts.fromTo, { first, last }) : names.join(', ');
}
