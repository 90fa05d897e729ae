import type { Edit, ItemPlace } from './edit.ts';

type Place = { section: number; item?: number };

/**
 * The move that puts something before or after something else. An item after a section's own row becomes its first
 * item; before it, the last one of the section before.
 */
export function dropEdit(
  sections: readonly { items: readonly unknown[] }[],
  place: Place,
  on: Place,
  side: 'before' | 'after',
): Extract<Edit, { is: 'move_item' | 'move_section' }> | undefined {
  if (place.item === undefined) {
    const at = side === 'before' ? on.section : on.section + 1;
    const to = at > place.section ? at - 1 : at;
    return to === place.section ? undefined : { is: 'move_section', section: place.section, to };
  }
  const from: ItemPlace = { section: place.section, item: place.item };
  const at = insertionPlace(sections, on, side);
  const isSameSection = at.section === from.section;
  const to = isSameSection && at.item > from.item ? { ...at, item: at.item - 1 } : at;
  return isSameSection && to.item === from.item ? undefined : { is: 'move_item', place: from, to };
}

function insertionPlace(
  sections: readonly { items: readonly unknown[] }[],
  { section, item }: Place,
  side: 'before' | 'after',
): ItemPlace {
  if (item !== undefined) return { section, item: side === 'before' ? item : item + 1 };
  const before = sections[section - 1];
  return side === 'before' && before
    ? { section: section - 1, item: before.items.length }
    : { section, item: 0 };
}
