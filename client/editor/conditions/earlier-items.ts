import type { ItemCode } from '#surveys/ids.ts';
import type { Item } from '#surveys/items/index.ts';
import type { Condition } from '#surveys/questionnaire/condition.ts';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import type { Wording } from '#surveys/questionnaire/wording.ts';
import { noOpinionMark } from '#surveys/responses/answer.ts';
import type { Clause } from './condition-form.ts';

type Written = Pick<Questionnaire, 'sections' | 'scales'>;

/** What has a condition: one item, everything in a section, or who may answer at all. */
export type ConditionPlace =
  | { is: 'item'; section: number; item: number }
  | { is: 'section'; section: number }
  | { is: 'eligibility' };

/** An item, or a row of a battery, that a condition can look at, with what can be marked in it. */
export type Lookable = {
  code: ItemCode;
  number: string | undefined;
  wording: Wording;
  sectionTitle: Wording;
  /** Undefined where the values are numbers or days, too many to list. */
  values: readonly { mark: string; label: Wording }[] | undefined;
  kind: Item['kind'];
};

/**
 * What is asked before this place. Open words are never looked at, and an item that is asked once per target only from
 * inside a section that is asked so too: outside there is no one answer.
 */
export function earlierItems(draft: Written, place: ConditionPlace): Lookable[] {
  const own = place.is === 'eligibility' ? undefined : draft.sections[place.section];
  return draft.sections.flatMap((section, index) => {
    if (section.repeat && !own?.repeat) return [];
    return section.items
      .filter((_, at) => isBefore(place, index, at))
      .flatMap((item) => lookables(item, section.title, draft.scales));
  });
}

/** Everything, earlier or not: what a condition already looks at is shown by its words even where it should not. */
export function allItems({ sections, scales }: Written): Lookable[] {
  return sections.flatMap((section) =>
    section.items.flatMap((item) => lookables(item, section.title, scales)),
  );
}

function isBefore(place: ConditionPlace, section: number, item: number): boolean {
  if (place.is === 'eligibility' || section < place.section) return true;
  return place.is === 'item' && section === place.section && item < place.item;
}

function lookables(item: Item, sectionTitle: Wording, scales: Written['scales']): Lookable[] {
  if (item.kind === 'text') return [];
  const asked = item.kind === 'battery' ? item.rows : [item];
  const values = valuesOf(item, scales);
  return asked.map(({ code, number, wording }) => ({
    code,
    number,
    wording,
    sectionTitle,
    values,
    kind: item.kind,
  }));
}

function valuesOf(item: Item, scales: Written['scales']): Lookable['values'] {
  if ('options' in item) return item.options.map(({ code, label }) => ({ mark: code, label }));
  if (!('scale' in item)) return undefined;
  const scale = scales.find(({ code }) => code === item.scale);
  const levels = (scale?.levels ?? []).map((label, index) => ({ mark: String(index + 1), label }));
  return scale?.noOpinion ? [...levels, { mark: noOpinionMark, label: scale.noOpinion }] : levels;
}

/** Is something chosen everywhere in it? */
export function isFinished(condition: Condition): boolean {
  if ('item' in condition) return condition.oneOf.length > 0;
  if ('not' in condition) return isFinished(condition.not);
  const parts = 'all' in condition ? condition.all : condition.any;
  return parts.length > 0 && parts.every(isFinished);
}

/** On the item that was asked last of those whose values can be listed: most conditions look at it. */
export function blankClause(earlier: readonly Lookable[]): Clause | undefined {
  const item = earlier.findLast(({ values }) => values !== undefined) ?? earlier.at(-1);
  return item && { is: 'clause', item: item.code, relation: 'one_of', values: [] };
}
