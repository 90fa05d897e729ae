import { useEffect, useRef } from 'preact/hooks';
import { type Look, lookOf, onPaper, paperWidth } from './look.ts';

export type Drawing = { destroy(): void };
export type Draw = (canvas: HTMLCanvasElement, look: Look) => Drawing;

type ChartFrameProps = {
  /** What the chart shows, for whoever does not see it. */
  label: string;
  /** CSS pixels at this width. */
  height: (width: number) => number;
  /** Fetches the code that draws. */
  load: () => Promise<Draw>;
};

/**
 * A place for one drawing, made again when the colours change or the page goes to paper: then at once, because the
 * browser takes its picture as soon as `beforeprint` returns. The code that draws is loaded only here; if it does not
 * come, the table beside it still says everything.
 */
export function ChartFrame({ label, height, load }: ChartFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = frame.current;
    if (!place) return;
    let draw: Draw | undefined;
    let drawing: Drawing | undefined;
    let isOnPaper = false;
    let isGone = false;
    const redraw = (change: Partial<Look> = {}) => {
      drawing?.destroy();
      const canvas = document.createElement('canvas');
      place.style.width = isOnPaper ? `${paperWidth}px` : '';
      place.replaceChildren(canvas);
      place.style.height = `${height(place.clientWidth)}px`;
      drawing = draw?.(canvas, { ...lookOf(place), ...change });
    };
    const beforePrint = () => {
      isOnPaper = true;
      redraw({ ...onPaper, isStill: true });
    };
    const afterPrint = () => {
      isOnPaper = false;
      redraw({ isStill: true });
    };
    const onScreen = () => redraw();
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    let width = place.clientWidth;
    const resized = new ResizeObserver(() => {
      if (isOnPaper || place.clientWidth === width) return;
      width = place.clientWidth;
      redraw({ isStill: true });
    });
    place.style.height = `${height(width)}px`;
    load().then(
      (loaded) => {
        if (isGone) return;
        draw = loaded;
        redraw();
        resized.observe(place);
        scheme.addEventListener('change', onScreen);
        addEventListener('beforeprint', beforePrint);
        addEventListener('afterprint', afterPrint);
      },
      () => {
        place.style.height = '0';
      },
    );
    return () => {
      isGone = true;
      resized.disconnect();
      scheme.removeEventListener('change', onScreen);
      removeEventListener('beforeprint', beforePrint);
      removeEventListener('afterprint', afterPrint);
      drawing?.destroy();
    };
  }, [load, height]);
  return <div class="chart" role="img" aria-label={label} ref={frame} />;
}
