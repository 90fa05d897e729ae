import { useEffect, useRef } from 'preact/hooks';
import { type Look, lookOf, onPaper } from './look.ts';

export type Drawing = { destroy(): void };
export type Draw = (canvas: HTMLCanvasElement, look: Look) => Promise<Drawing>;

type ChartFrameProps = {
  /** What the chart shows, for whoever does not see it. */
  label: string;
  /** CSS pixels at this width. */
  height: (width: number) => number;
  draw: Draw;
};

/**
 * A place for one drawing, made again when the colours change or the page goes to paper. The code that draws is
 * loaded only here; if it does not come, the table beside it still says everything.
 */
export function ChartFrame({ label, height, draw }: ChartFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = frame.current;
    if (!place) return;
    let drawing: Promise<Drawing | undefined> | undefined;
    const redraw = (paper: Partial<Look> = {}) => {
      drop(drawing);
      const canvas = document.createElement('canvas');
      place.replaceChildren(canvas);
      place.style.height = `${height(place.clientWidth)}px`;
      drawing = draw(canvas, { ...lookOf(place), ...paper }).catch(() => {
        place.style.height = '0';
        return undefined;
      });
    };
    const onScreen = () => redraw();
    const beforePrint = () => redraw({ ...onPaper, isStill: true });
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    let width = place.clientWidth;
    const resized = new ResizeObserver(() => {
      if (place.clientWidth === width) return;
      width = place.clientWidth;
      redraw({ isStill: true });
    });
    redraw();
    resized.observe(place);
    scheme.addEventListener('change', onScreen);
    addEventListener('beforeprint', beforePrint);
    addEventListener('afterprint', onScreen);
    return () => {
      resized.disconnect();
      scheme.removeEventListener('change', onScreen);
      removeEventListener('beforeprint', beforePrint);
      removeEventListener('afterprint', onScreen);
      drop(drawing);
    };
  }, [draw, height]);
  return <div class="chart" role="img" aria-label={label} ref={frame} />;
}

function drop(drawing: Promise<Drawing | undefined> | undefined): void {
  drawing?.then((drawn) => drawn?.destroy());
}
