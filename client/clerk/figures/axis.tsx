import type { Ink } from './ink.ts';
import { TextBlock } from './text-block.tsx';

/** A stretch of percentages and where each lies on the figure. */
export type Axis = { from: number; to: number; ticks: number[]; at: (percent: number) => number };

/** Pixels from one number of the axis to the next, so that “80 %” and “100 %” never touch. */
const roomOfTick = 54;

/**
 * Whole tens around all that has to be seen, at least forty points wide: dots are compared by where they stand, so the
 * axis need not begin at zero, but small differences must not look large.
 */
export function axisAround(percents: readonly number[], left: number, right: number): Axis {
  let from = percents.length === 0 ? 0 : Math.floor(Math.min(...percents) / 10) * 10;
  let to = percents.length === 0 ? 100 : Math.ceil(Math.max(...percents) / 10) * 10;
  while (to - from < 40) {
    if (to < 100) to += 10;
    if (to - from < 40 && from > 0) from -= 10;
  }
  const wide = (right - left) / (to - from);
  const step = [10, 20].find((points) => points * wide >= roomOfTick) ?? 50;
  const first = Math.ceil(from / step) * step;
  const ticks = Array.from(
    { length: Math.floor((to - first) / step) + 1 },
    (_, index) => first + index * step,
  );
  return { from, to, ticks, at: (percent) => left + ((percent - from) / (to - from)) * (right - left) };
}

/** Where lines go: through everything, or, where words stand in their way, only beside the marks. */
export type Band = { top: number; bottom: number };

export const lineThrough = (x: number, bands: readonly Band[]) =>
  bands.map(({ top, bottom }) => `M${x} ${top}V${bottom}`).join('');

type AxisLinesProps = {
  axis: Axis;
  bands: readonly Band[];
  bottom: number;
  ink: Ink;
  write: (percent: number) => string;
};

export function AxisLines({ axis, bands, bottom, ink, write }: AxisLinesProps) {
  return (
    <g>
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <path d={lineThrough(axis.at(tick), bands)} stroke={ink.line} />
          <TextBlock
            lines={[write(tick)]}
            x={axis.at(tick)}
            y={bottom + 18}
            ink={ink}
            size={12}
            anchor={tick === axis.from ? 'start' : tick === axis.to ? 'end' : 'middle'}
            isMuted
          />
        </g>
      ))}
    </g>
  );
}
