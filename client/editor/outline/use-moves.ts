import { fill } from '#client/texts/fill.ts';
import { applyEdit } from '#surveys/questionnaire/editing/apply-edit.ts';
import { itemAt } from '#surveys/questionnaire/editing/apply-to-items.ts';
import type { Edit, ItemPlace } from '#surveys/questionnaire/editing/edit.ts';
import { type Direction, itemStep, sectionStep } from '#surveys/questionnaire/editing/steps.ts';
import { useWords } from '../desk/words.tsx';
import { useEditor } from '../state/editor.ts';

type Move = Extract<Edit, { is: 'move_item' | 'move_section' }>;
/** A section, or an item in it. */
export type OutlinePlace = { section: number; item?: number };

export function isItemPlace(place: OutlinePlace): place is ItemPlace {
  return place.item !== undefined;
}

/** Moves sections and items, and says where they are now. */
export function useMoves() {
  const { t, say } = useWords();
  const { draft, edit, announce } = useEditor();
  const { outline } = t;

  function move(one: Move): void {
    edit(one);
    const { sections } = applyEdit(draft, one);
    if (one.is === 'move_section') {
      const title = say(sections[one.to]?.title ?? { vi: '', en: '' }) || t.untitled;
      announce(fill(outline.movedSection, { title, n: one.to + 1, of: sections.length }));
    } else {
      const into = sections[one.to.section];
      const code = into?.items[one.to.item]?.code ?? '';
      const title = (into && say(into.title)) || t.untitled;
      announce(fill(outline.movedItem, { code, n: one.to.item + 1, of: into?.items.length ?? 0, title }));
    }
  }

  return {
    move,
    step(place: OutlinePlace, direction: Direction): void {
      const one = isItemPlace(place)
        ? itemStep(draft, place, direction)
        : sectionStep(draft, place.section, direction);
      if (one) move(one);
      else announce(direction === 'up' ? outline.firstAlready : outline.lastAlready);
    },
    duplicate(place: OutlinePlace): void {
      edit(
        isItemPlace(place)
          ? { is: 'duplicate_item', place }
          : { is: 'duplicate_section', section: place.section },
      );
      announce(outline.duplicated);
    },
    remove(place: OutlinePlace): void {
      const section = draft.sections[place.section];
      if (!section) return;
      if (isItemPlace(place)) {
        const code = itemAt(draft, place)?.code ?? '';
        edit({ is: 'remove_item', place });
        announce(fill(outline.removedItem, { code }), true);
      } else {
        edit({ is: 'remove_section', section: place.section });
        const title = say(section.title) || t.untitled;
        announce(fill(outline.removedSection, { title, n: section.items.length }), true);
      }
    },
  };
}
