import type { Item } from '../../items/index.ts';
import type { Draft } from '../draft.ts';
import type { Scale } from '../scale.ts';
import { codesOfItem, itemCodesOf, withFreeCodes } from './codes.ts';
import type { Edit, ItemPlace } from './edit.ts';
import { changed, inserted, without } from './lists.ts';
import { renameInDraft, renameOptionInDraft } from './rename.ts';

type ItemEdit = Extract<
  Edit,
  { is: 'add_items' | 'remove_item' | 'move_item' | 'duplicate_item' | 'change_item' | 'rename_option' }
>;

export function itemAt(draft: Draft, { section, item }: ItemPlace): Item | undefined {
  return draft.sections[section]?.items[item];
}

export function applyToItems(draft: Draft, edit: ItemEdit): Draft {
  switch (edit.is) {
    case 'add_items':
      return addItems(withScales(draft, edit.scales ?? []), edit.at, edit.items);
    case 'remove_item':
      return withItems(draft, edit.place.section, (items) => without(items, edit.place.item));
    case 'move_item':
      return moveItem(draft, edit.place, edit.to);
    case 'duplicate_item': {
      const item = itemAt(draft, edit.place);
      return item ? addItems(draft, { ...edit.place, item: edit.place.item + 1 }, [item]) : draft;
    }
    case 'change_item':
      return changeItem(draft, edit.place, edit.item);
    case 'rename_option':
      return renameOption(draft, edit);
  }
}

function withItems(draft: Draft, section: number, change: (items: readonly Item[]) => Item[]): Draft {
  return {
    ...draft,
    sections: changed(draft.sections, section, (one) => ({ ...one, items: change(one.items) })),
  };
}

function addItems(draft: Draft, at: ItemPlace, more: readonly Item[]): Draft {
  const { items } = withFreeCodes(more, itemCodesOf(draft));
  return withItems(draft, at.section, (before) => inserted(before, at.item, ...items));
}

function withScales(draft: Draft, more: readonly Scale[]): Draft {
  const lacking = more.filter(({ code }) => !draft.scales.some((scale) => scale.code === code));
  return lacking.length > 0 ? { ...draft, scales: [...draft.scales, ...lacking] } : draft;
}

function moveItem(draft: Draft, place: ItemPlace, to: ItemPlace): Draft {
  const item = itemAt(draft, place);
  if (!item || !draft.sections[to.section]) return draft;
  const taken = withItems(draft, place.section, (items) => without(items, place.item));
  return withItems(taken, to.section, (items) => inserted(items, to.item, item));
}

/** An item that comes back under another code is renamed, unless that one is taken. */
function changeItem(draft: Draft, place: ItemPlace, item: Item): Draft {
  const before = itemAt(draft, place);
  if (!before) return draft;
  const isTaken = item.code !== before.code && itemCodesOf(draft).has(item.code);
  const code = isTaken ? before.code : item.code;
  const renamed =
    code === before.code || codesOfItem(item).includes(before.code)
      ? draft
      : renameInDraft(draft, new Map([[before.code, code]]));
  return withItems(renamed, place.section, (items) => changed(items, place.item, () => ({ ...item, code })));
}

function renameOption(draft: Draft, { place, from, to }: Extract<Edit, { is: 'rename_option' }>): Draft {
  const item = itemAt(draft, place);
  if (!item || !('options' in item) || item.options.some(({ code }) => code === to)) return draft;
  const options = item.options.map((option) => (option.code === from ? { ...option, code: to } : option));
  const renamed = withItems(draft, place.section, (items) =>
    changed(items, place.item, () => ({ ...item, options })),
  );
  return renameOptionInDraft(renamed, item.code, from, to);
}
