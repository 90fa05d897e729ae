import { type ComponentChildren, render } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { type Ink, screenInk } from './ink.ts';

/** `prefix`: of the ids inside, so that two figures of a page do not share one. */
export type Draw = (
  width: number,
  ink: Ink,
  prefix: string,
) => { height: number; content: ComponentChildren };

/** Wider than the 640 CSS pixels between the margins of A4: `figures.css` makes it smaller, to the size of a table. */
export const paperWidth = 820;

type DrawnProps = { label: string; draw: Draw };

/**
 * A figure as wide as its place, drawn again when that changes. It is drawn at once and not with the next picture of
 * the page: the browser takes its picture for paper as soon as `beforeprint` returns.
 */
export function Drawn({ label, draw }: DrawnProps) {
  const place = useRef<HTMLDivElement>(null);
  const prefix = useId();
  useLayoutEffect(() => {
    const frame = place.current;
    if (!frame) return;
    let isOnPaper = false;
    let drawn = 0;
    const drawAt = (width: number) => {
      drawn = width;
      const { height, content } = draw(width, screenInk, prefix);
      render(
        <svg role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          {content}
        </svg>,
        frame,
      );
    };
    const onScreen = () => {
      if (!isOnPaper && frame.clientWidth > 0 && frame.clientWidth !== drawn) drawAt(frame.clientWidth);
    };
    const beforePrint = () => {
      isOnPaper = true;
      drawAt(paperWidth);
    };
    const afterPrint = () => {
      isOnPaper = false;
      onScreen();
    };
    drawAt(frame.clientWidth || paperWidth);
    const resized = new ResizeObserver(onScreen);
    resized.observe(frame);
    addEventListener('beforeprint', beforePrint);
    addEventListener('afterprint', afterPrint);
    return () => {
      resized.disconnect();
      removeEventListener('beforeprint', beforePrint);
      removeEventListener('afterprint', afterPrint);
    };
  }, [draw, label, prefix]);
  return <div class="drawn" ref={place} />;
}
