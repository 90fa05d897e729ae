import { legKey } from '#client/questionnaire/player.ts';
import { kindOf } from '#surveys/items/index.ts';
import type { Draft } from '#surveys/questionnaire/draft.ts';
import { itemAt } from '#surveys/questionnaire/editing/apply-to-items.ts';
import type { Selection } from '#surveys/questionnaire/editing/selection.ts';
import { sampleTargets } from './sample.ts';

/** What an element of the preview stands for: the item, section or row under that id, and the field its words are in. */
export function placeOf(id: string, draft: Draft): { selection: Selection; field: string } | undefined {
  const [code = ''] = id.split('@');
  for (const [section, { items, ...rest }] of draft.sections.entries()) {
    if (rest.code === code) return { selection: { of: 'section', section }, field: 'title.vi' };
    for (const [at, item] of items.entries()) {
      const selection: Selection = { of: 'item', section, item: at };
      if (item.code === code) return { selection, field: 'wording.vi' };
      const isRow = kindOf(item)
        .asks(item)
        .some((row) => row.code === code);
      if (isRow) return { selection, field: `rows.${code}.wording.vi` };
    }
  }
  return undefined;
}

/** The id under which the preview shows what is selected, and the leg in which it is asked. */
export function shownAs(
  selection: Selection,
  draft: Draft,
): { id: string; code: string; leg: string; isItem: boolean } | undefined {
  if (!('section' in selection)) return undefined;
  const section = draft.sections[selection.section];
  if (!section) return undefined;
  const target = section.repeat ? sampleTargets[0]?.code : undefined;
  const leg = legKey(section, target);
  const item = selection.of === 'item' ? itemAt(draft, selection) : undefined;
  if (!item) return { id: leg, code: section.code, leg, isItem: false };
  return { id: target ? `${item.code}@${target}` : item.code, code: item.code, leg, isItem: true };
}
