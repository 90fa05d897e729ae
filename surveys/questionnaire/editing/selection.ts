import type { ScaleCode } from '../../ids.ts';
import type { Draft } from '../draft.ts';
import { itemAt } from './apply-to-items.ts';
import type { Edit, ItemPlace } from './edit.ts';

/** What is being looked at and written. */
export type Selection =
  | { of: 'questionnaire' }
  | { of: 'section'; section: number }
  | ({ of: 'item' } & ItemPlace)
  | { of: 'scale'; code: ScaleCode };

export const wholeQuestionnaire: Selection = { of: 'questionnaire' };

/** Where one looks after an edit: at what was added, moved or changed; beside what was removed. */
export function selectionAfter(edit: Edit, before: Selection, after: Draft): Selection {
  return existing(wanted(edit, before, after), after);
}

function wanted(edit: Edit, before: Selection, after: Draft): Selection {
  switch (edit.is) {
    case 'change_head':
      return wholeQuestionnaire;
    case 'add_section':
      return section(Math.min(Math.max(edit.at, 0), after.sections.length - 1));
    case 'duplicate_section':
      return section(edit.section + 1);
    case 'move_section':
      return section(edit.to);
    case 'remove_section':
      return section(Math.min(edit.section, after.sections.length - 1));
    case 'change_section':
      return section(edit.section);
    case 'add_items':
      return { of: 'item', ...edit.at };
    case 'duplicate_item':
      return { of: 'item', ...edit.place, item: edit.place.item + 1 };
    case 'move_item':
      return { of: 'item', ...edit.to };
    case 'remove_item': {
      const left = after.sections[edit.place.section]?.items.length ?? 0;
      const item = Math.min(edit.place.item, left - 1);
      return item < 0 ? section(edit.place.section) : { of: 'item', ...edit.place, item };
    }
    case 'change_item':
    case 'rename_option':
      return { of: 'item', ...edit.place };
    case 'add_scale':
    case 'change_scale':
      return { of: 'scale', code: edit.scale.code };
    case 'remove_scale':
    case 'rename_item':
    case 'require':
    case 'replace':
      return before;
  }
}

function section(place: number): Selection {
  return { of: 'section', section: place };
}

/** As near to it as there is something. */
export function existing(selection: Selection, draft: Draft): Selection {
  switch (selection.of) {
    case 'item':
      if (itemAt(draft, selection)) return selection;
      return existing(section(selection.section), draft);
    case 'section':
      return draft.sections[selection.section] ? selection : wholeQuestionnaire;
    case 'scale':
      return draft.scales.some(({ code }) => code === selection.code) ? selection : wholeQuestionnaire;
    case 'questionnaire':
      return selection;
  }
}
