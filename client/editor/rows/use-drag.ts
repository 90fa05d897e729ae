import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';

/** The row that is dragged, and the place it would have if it were let go now. */
export type Drag = { from: number; to: number };

/**
 * Dragging a row of a list by its handle: mouse, pen and finger alike. Escape, or whatever else takes the pointer away,
 * leaves everything as it was.
 */
export function useDrag(list: RefObject<HTMLElement | null>, onDrop: (drag: Drag) => void) {
  const [drag, setDrag] = useState<Drag>();

  function placeAt(y: number): number {
    const rows = [...(list.current?.children ?? [])];
    const below = rows.findIndex((row) => {
      const { top, height } = row.getBoundingClientRect();
      return y < top + height / 2;
    });
    return below < 0 ? rows.length : below;
  }

  const handle = (from: number) => ({
    onPointerDown(event: PointerEvent & { currentTarget: HTMLElement }) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ from, to: from });
    },
    onPointerMove(event: PointerEvent) {
      if (!drag) return;
      const gap = placeAt(event.clientY);
      setDrag({ from: drag.from, to: gap > drag.from ? gap - 1 : gap });
    },
    onPointerUp() {
      if (drag && drag.to !== drag.from) onDrop(drag);
      setDrag(undefined);
    },
    onPointerCancel: () => setDrag(undefined),
  });
  return { drag, handle, cancel: () => setDrag(undefined) };
}
