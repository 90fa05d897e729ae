import type { Draw } from '../figures/drawn.tsx';
import { TextBlock } from '../figures/text-block.tsx';
import { textWidth } from '../figures/text-size.ts';

/** `label` stands under the bar, `said` is told of it where somebody points at it. */
export type DayBar = { key: string; label: string; n: number; said: string };
export type DayBars = { bars: readonly DayBar[]; axis: string; write: (n: number) => string };

const plotHeight = 190;
const top = 30;
const size = 12;
const widestBar = 28;
const mostTicks = 5;

/** One bar a day; as many days are named as have room. */
export function drawDays({ bars, axis, write }: DayBars): Draw {
  return (width, ink) => {
    const most = Math.max(1, ...bars.map(({ n }) => n));
    const step = stepUpTo(most);
    const ticks = Array.from({ length: Math.ceil(most / step) + 1 }, (_, at) => at * step);
    const highest = ticks.at(-1) ?? most;
    const left = Math.max(...ticks.map((tick) => textWidth(write(tick), size))) + 10;
    const place = (width - left) / Math.max(1, bars.length);
    const bar = Math.min(widestBar, place * 0.72);
    const bottom = top + plotHeight;
    const y = (n: number) => bottom - (n / highest) * plotHeight;
    const every = Math.ceil((Math.max(...bars.map(({ label }) => textWidth(label, size)), 0) + 14) / place);
    const content = (
      <g font-family={ink.font}>
        <TextBlock lines={[axis]} x={0} y={14} ink={ink} size={size} isMuted />
        {ticks.map((tick) => (
          <g key={tick}>
            <path d={`M${left} ${y(tick)}H${width}`} stroke={tick === 0 ? ink.muted : ink.line} />
            <TextBlock
              lines={[write(tick)]}
              x={left - 8}
              y={y(tick) + 4}
              ink={ink}
              size={size}
              anchor="end"
              isMuted
            />
          </g>
        ))}
        {bars.map(({ key, label, n, said }, at) => {
          const middle = left + place * (at + 0.5);
          return (
            <g key={key}>
              <rect x={middle - bar / 2} y={y(n)} width={bar} height={bottom - y(n)} fill={ink.accent}>
                <title>{said}</title>
              </rect>
              {at % every === 0 ? (
                <TextBlock
                  lines={[label]}
                  x={middle}
                  y={bottom + 18}
                  ink={ink}
                  size={size}
                  anchor="middle"
                  isMuted
                />
              ) : null}
            </g>
          );
        })}
      </g>
    );
    return { height: bottom + 26, content };
  };
}

/** The smallest of 1, 2, 5, 10, 20 … with which the axis has no more lines than can be read. */
export function stepUpTo(most: number): number {
  for (let power = 1; ; power *= 10) {
    const step = [1, 2, 5].map((one) => one * power).find((one) => most / one <= mostTicks);
    if (step !== undefined) return step;
  }
}
