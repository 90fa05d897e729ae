import { AxisLines, lineThrough } from '../../figures/axis.tsx';
import type { Draw } from '../../figures/drawn.tsx';
import type { Ink } from '../../figures/ink.ts';
import { inkOn } from '../../figures/level-colours.ts';
import { TextBlock } from '../../figures/text-block.tsx';
import { textWidth } from '../../figures/text-size.ts';
import type { Piece, Reach } from './diverging.ts';
import { groundOf, kindName, kindsOf, LevelFills } from './level-fills.tsx';
import { barHeight, type LaidRow, layOutRows } from './level-layout.ts';
import { drawLegend } from './level-legend.tsx';

export type LevelRow = {
  key: string;
  label: string;
  pieces: readonly Piece[];
  /** The share satisfied, and its interval and n. */
  said: string;
  beside: string;
  /** That nothing may be concluded from it. */
  warning?: string | undefined;
  /** In the place of a bar that cannot be drawn. */
  blank?: string | undefined;
};

export type LevelBars = {
  rows: readonly LevelRow[];
  /** By position, worst first. */
  levels: readonly string[];
  joined: (from: string, to: string) => string;
  write: (percent: number) => string;
  reach: Reach;
};

/** Five levels of each statement, dissatisfied to the left of zero, satisfied to the right. */
export function drawLevels(bars: LevelBars): Draw {
  const { rows, levels, reach } = bars;
  const kinds = kindsOf(rows.flatMap(({ pieces }) => pieces));
  return (width, ink, prefix) => {
    const legend = drawLegend(bars, kinds, width, ink, prefix);
    const { laid, left, right, bottom } = layOutRows(rows, width, legend.height + 10);
    const at = (percent: number) =>
      left + ((percent + reach.left) / (reach.left + reach.right)) * (right - left);
    const ticks = quartersOf(reach, right - left);
    const axis = { from: -reach.left, to: reach.right, ticks, at };
    const bands = laid[0]?.isNarrow
      ? laid.map(({ barTop }) => ({ top: barTop - 4, bottom: barTop + barHeight + 4 }))
      : [{ top: legend.height + 6, bottom }];
    const content = (
      <g font-family={ink.font}>
        <LevelFills kinds={kinds} count={levels.length} prefix={prefix} />
        {legend.content}
        <AxisLines
          axis={axis}
          bands={bands}
          bottom={bottom}
          ink={ink}
          write={(tick) => bars.write(Math.abs(tick))}
        />
        <path d={lineThrough(at(0), bands)} stroke={ink.muted} />
        {laid.map((row) => (
          <Row key={row.row.key} {...{ laid: row, at, ink, prefix, bars, left, width }} />
        ))}
      </g>
    );
    return { height: bottom + 26, content };
  };
}

function quartersOf({ left, right }: Reach, width: number): number[] {
  const step = width < 320 ? 50 : 25;
  const ticks = Array.from({ length: 9 }, (_, index) => (index - 4) * 25);
  return ticks.filter((tick) => tick >= -left && tick <= right && tick % step === 0);
}

type RowProps = {
  laid: LaidRow;
  at: (percent: number) => number;
  ink: Ink;
  prefix: string;
  bars: LevelBars;
  left: number;
  width: number;
};

function Row({ laid, at, ink, prefix, bars, left, width }: RowProps) {
  const { row, lines, isNarrow, textTop, barTop } = laid;
  const middle = barTop + barHeight / 2;
  const beside = row.warning ? [row.beside, row.warning] : [row.beside];
  const above = row.warning ? middle - 9 : middle - 2;
  return (
    <g>
      <TextBlock lines={lines} x={0} y={textTop} ink={ink} />
      {row.pieces.map((piece) => (
        <Bar key={`${piece.from} ${piece.to}`} {...{ piece, at, ink, prefix, bars, barTop }} />
      ))}
      {row.blank ? (
        <TextBlock lines={[row.blank]} x={left} y={middle + 4} ink={ink} size={12} isMuted isOverLines />
      ) : null}
      {isNarrow ? (
        <TextBlock
          lines={[[row.said, row.beside, row.warning].filter(Boolean).join(' · ')]}
          x={0}
          y={barTop + barHeight + 16}
          ink={ink}
          size={12}
          isMuted
        />
      ) : (
        <>
          <TextBlock lines={[row.said]} x={width} y={above} ink={ink} size={13.5} anchor="end" isBold />
          <TextBlock lines={beside} x={width} y={above + 16} ink={ink} size={11.5} anchor="end" isMuted />
        </>
      )}
    </g>
  );
}

type BarProps = Pick<RowProps, 'at' | 'ink' | 'prefix' | 'bars'> & { piece: Piece; barTop: number };

/** The share is written where it fits. */
function Bar({ piece, at, ink, prefix, bars, barTop }: BarProps) {
  const [start, end] = [at(piece.start), at(piece.end)];
  if (piece.share === 0) return null;
  const count = bars.levels.length;
  const words = bars.write(piece.share * 100);
  const room = textWidth(words, 12, true) + 6;
  const ground = groundOf(piece, count);
  const middle = (start + end) / 2;
  const isHatched = piece.from !== piece.to || piece.from < (count + 1) / 2;
  return (
    <>
      <rect
        x={start}
        y={barTop}
        width={end - start}
        height={barHeight}
        fill={`url(#${kindName(prefix, piece)})`}
        stroke={ink.background}
      >
        <title>{words}</title>
      </rect>
      {end - start < room ? null : (
        <>
          {isHatched ? (
            <rect
              x={middle - room / 2 + 1}
              y={barTop + 3}
              width={room - 2}
              height={barHeight - 6}
              rx={3}
              fill={ground}
            />
          ) : null}
          <TextBlock
            lines={[words]}
            x={middle}
            y={barTop + barHeight / 2 + 4.2}
            ink={ink}
            size={12}
            anchor="middle"
            isBold
            fill={inkOn(ground)}
          />
        </>
      )}
    </>
  );
}
