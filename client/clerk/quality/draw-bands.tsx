import type { Draw } from '../figures/drawn.tsx';
import { lineHeightOf, TextBlock } from '../figures/text-block.tsx';
import { wrapped } from '../figures/text-size.ts';

/** At least `from` and at most `to` ballots. */
export type Band = { from: number; to: number };
/** `n`: all ballots there; `said` and `beside`: the band and n in words. */
export type BandRow = { key: string; label: string; n: number; band: Band; said: string; beside: string };

const narrowBelow = 560;
const labelSize = 13.5;
const noteSize = 12;
const rowHeight = 42;
const barHeight = 16;

/** All ballots of a place as a line, the band's lower end filled, its upper end in outline. */
export function drawBands({ rows }: { rows: readonly BandRow[] }): Draw {
  const most = Math.max(1, ...rows.map(({ n }) => n));
  return (width, ink) => {
    const isNarrow = width < narrowBelow;
    const labels = isNarrow ? width - 120 : Math.min(240, width * 0.3);
    const [left, right] = isNarrow ? [1, width - 1] : [labels + 16, width - 126];
    const at = (n: number) => ((right - left) * n) / most;
    let y = 4;
    const content = (
      <g font-family={ink.font}>
        {rows.map(({ key, label, n, band, said, beside }) => {
          const lines = wrapped(label, labels, labelSize, 3);
          const text = Math.max(lines.length * lineHeightOf(labelSize), lineHeightOf(labelSize) * 2);
          const height = isNarrow ? text + barHeight + 22 : Math.max(rowHeight, text + 8);
          const top = y;
          const middle = isNarrow ? top + text + barHeight / 2 + 4 : top + height / 2;
          const first = isNarrow ? top + 14 : middle - (lines.length * lineHeightOf(labelSize)) / 2 + 13;
          y += height;
          return (
            <g key={key}>
              <TextBlock lines={lines} x={0} y={first} ink={ink} size={labelSize} />
              <rect x={left} y={middle - 1.5} width={at(n)} height={3} fill={ink.line} />
              <rect
                x={left}
                y={middle - barHeight / 2}
                width={at(band.to)}
                height={barHeight}
                fill="none"
                stroke={ink.accent}
                stroke-width={1.5}
              />
              <rect
                x={left}
                y={middle - barHeight / 2}
                width={at(band.from)}
                height={barHeight}
                fill={ink.accent}
              >
                <title>{`${label}: ${said} ${beside}`}</title>
              </rect>
              <TextBlock
                lines={[said]}
                x={width}
                y={isNarrow ? top + 14 : middle - 2}
                ink={ink}
                size={labelSize}
                anchor="end"
                isBold
              />
              <TextBlock
                lines={[beside]}
                x={width}
                y={isNarrow ? top + 14 + lineHeightOf(labelSize) : middle + 15}
                ink={ink}
                size={noteSize}
                anchor="end"
                isMuted
              />
            </g>
          );
        })}
      </g>
    );
    return { height: y + 4, content };
  };
}
