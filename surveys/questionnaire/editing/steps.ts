import type { Draft } from '../draft.ts';
import type { Edit, ItemPlace } from './edit.ts';

export type Direction = 'up' | 'down';

/** One step up or down; over the border of its section into the one before or after. Undefined at either end. */
export function itemStep(
  { sections }: Draft,
  place: ItemPlace,
  direction: Direction,
): Extract<Edit, { is: 'move_item' }> | undefined {
  const { section, item } = place;
  const to = (at: ItemPlace) => ({ is: 'move_item' as const, place, to: at });
  if (direction === 'up') {
    if (item > 0) return to({ section, item: item - 1 });
    const before = sections[section - 1];
    return before && to({ section: section - 1, item: before.items.length });
  }
  if (item < (sections[section]?.items.length ?? 0) - 1) return to({ section, item: item + 1 });
  return sections[section + 1] && to({ section: section + 1, item: 0 });
}

export function sectionStep(
  { sections }: Draft,
  section: number,
  direction: Direction,
): Extract<Edit, { is: 'move_section' }> | undefined {
  const to = direction === 'up' ? section - 1 : section + 1;
  return sections[to] && { is: 'move_section', section, to };
}
