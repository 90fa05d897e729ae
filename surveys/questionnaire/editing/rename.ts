import type { ItemCode } from '../../ids.ts';
import type { Item } from '../../items/index.ts';
import type { Condition } from '../condition.ts';
import type { Draft } from '../draft.ts';

export type Renamed = ReadonlyMap<ItemCode, ItemCode>;

/** The draft with these codes under their new names: items, rows, conditions and what is required. */
export function renameInDraft(draft: Draft, renamed: Renamed): Draft {
  const names = new Map<string, string>(renamed);
  return {
    ...draft,
    ...withCondition('eligibility', draft.eligibility, renamed),
    required: draft.required.map((code) => names.get(code) ?? code),
    sections: draft.sections.map((section) => ({
      ...section,
      ...withCondition('when', section.when, renamed),
      items: section.items.map((item) => renameInItem(item, renamed, 'everything')),
    })),
  };
}

export function renameInItem(item: Item, renamed: Renamed, what: 'everything' | 'conditions'): Item {
  const followed = { ...item, ...withCondition('when', item.when, renamed) };
  if (what === 'conditions') return followed;
  const code = renamed.get(item.code) ?? item.code;
  if (followed.kind !== 'battery') return { ...followed, code };
  return {
    ...followed,
    code,
    rows: followed.rows.map((row) => ({ ...row, code: renamed.get(row.code) ?? row.code })),
  };
}

/** Conditions on this item look for the option under its new code. */
export function renameOptionInDraft(draft: Draft, item: ItemCode, from: string, to: string): Draft {
  const change = (condition: Condition): Condition =>
    mapChoices(condition, (choice) =>
      choice.item === item
        ? { ...choice, oneOf: choice.oneOf.map((mark) => (mark === from ? to : mark)) }
        : choice,
    );
  return {
    ...draft,
    ...(draft.eligibility && { eligibility: change(draft.eligibility) }),
    sections: draft.sections.map((section) => ({
      ...section,
      ...(section.when && { when: change(section.when) }),
      items: section.items.map((one) => (one.when ? { ...one, when: change(one.when) } : one)),
    })),
  };
}

function withCondition<N extends 'when' | 'eligibility'>(
  name: N,
  condition: Condition | undefined,
  renamed: Renamed,
): { [K in N]?: Condition } {
  if (!condition) return {};
  const followed = mapChoices(condition, (choice) => ({
    ...choice,
    item: renamed.get(choice.item) ?? choice.item,
  }));
  return { [name]: followed } as { [K in N]?: Condition }; // a computed name is widened to any string
}

type Choice = Extract<Condition, { item: ItemCode }>;

function mapChoices(condition: Condition, change: (choice: Choice) => Choice): Condition {
  if ('item' in condition) return change(condition);
  if ('not' in condition) return { not: mapChoices(condition.not, change) };
  if ('all' in condition) return { all: condition.all.map((part) => mapChoices(part, change)) };
  return { any: condition.any.map((part) => mapChoices(part, change)) };
}
