import { useState } from 'preact/hooks';
import type { OutlinePlace } from './use-moves.ts';

/** Where the dragged row would come to stand: before or after another one. */
export type Drop = { on: OutlinePlace; side: 'before' | 'after' };
export type Dragging = { place: OutlinePlace; drop: Drop | undefined };

/** Rows carry `data-place="2"` or `data-place="2.4"`. */
export function placeName({ section, item }: OutlinePlace): string {
  return item === undefined ? `${section}` : `${section}.${item}`;
}

function readPlace(name: string): OutlinePlace {
  const [section = 0, item] = name.split('.').map(Number);
  return item === undefined ? { section } : { section, item };
}

/** Dragging a row by its handle, with finger, pen or mouse. Escape leaves all as it was. */
export function useDrag(drop: (place: OutlinePlace, onto: Drop) => void) {
  const [dragging, setDragging] = useState<Dragging>();

  function dropAt(x: number, y: number, isSection: boolean): Drop | undefined {
    const row = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-place]');
    if (!row?.dataset.place) return undefined;
    const { top, height } = row.getBoundingClientRect();
    const side = y < top + height / 2 ? 'before' : 'after';
    const on = readPlace(row.dataset.place);
    // a section is put among sections: over an item its section counts
    return isSection
      ? { on: { section: on.section }, side: on.item === undefined ? side : 'after' }
      : { on, side };
  }

  return {
    dragging,
    handle(place: OutlinePlace) {
      const isSection = place.item === undefined;
      return {
        onPointerDown: (event: PointerEvent & { currentTarget: HTMLElement }) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          event.preventDefault();
          setDragging({ place, drop: undefined });
        },
        onPointerMove: (event: PointerEvent) => {
          if (!dragging) return;
          setDragging({ place, drop: dropAt(event.clientX, event.clientY, isSection) });
        },
        onPointerUp: (event: PointerEvent) => {
          if (!dragging) return;
          setDragging(undefined);
          const onto = dropAt(event.clientX, event.clientY, isSection);
          if (onto && placeName(onto.on) !== placeName(place)) drop(place, onto);
        },
        onPointerCancel: () => setDragging(undefined),
      };
    },
    cancel: () => setDragging(undefined),
  };
}
