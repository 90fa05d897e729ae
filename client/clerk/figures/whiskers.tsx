import { AxisLines, axisAround, type Band, lineThrough } from './axis.tsx';
import type { Draw } from './drawn.tsx';
import type { Ink } from './ink.ts';
import { lineHeightOf, TextBlock } from './text-block.tsx';
import { textWidth, wrapped } from './text-size.ts';

/** A figure with its interval; shares between 0 and 1. */
export type WhiskerRow = {
  key: string;
  label: string;
  /** Under the name: n against the quota, the group. */
  note?: string | undefined;
  point?:
    | { share: number; low: number; high: number; isEnough: boolean; said: string; range: string }
    | undefined;
  /** Stands where the point would be, where there is none. */
  blank?: string | undefined;
  /** A heading over this row and those after it. */
  heading?: string | undefined;
};

export type Whiskers = {
  rows: readonly WhiskerRow[];
  /** A line through all rows. */
  reference?: { share: number; label: string } | undefined;
  write: (percent: number) => string;
};

const narrowBelow = 620;
const labelSize = 13.5;
const noteSize = 12;
const headingHeight = 38;

type Laid = {
  row: WhiskerRow;
  lines: string[];
  notes: string[];
  top: number;
  height: number;
  /** Where the first line stands, and where the dot. */
  text: number;
  middle: number;
};

/** A dot where the figure is, a line as long as its interval: hollow where that is not enough to conclude from. */
export function drawWhiskers({ rows, reference, write }: Whiskers): Draw {
  return (width, ink) => {
    const isNarrow = width < narrowBelow;
    const values = isNarrow ? 0 : 132;
    const labels = isNarrow ? width : Math.min(width * 0.37, 340);
    const [left, right] = isNarrow ? [6, width - 6] : [labels + 22, width - values - 14];
    const axis = axisAround(
      rows.flatMap(({ point }) => (point ? [point.low * 100, point.high * 100] : [])),
      left,
      right,
    );
    const top = reference ? 26 : 8;
    const laid = layOut(rows, { isNarrow, labels, top });
    const bottom = (laid.at(-1)?.top ?? top) + (laid.at(-1)?.height ?? 0) + 4;
    const bands = isNarrow
      ? laid.map(({ middle }) => ({ top: middle - 11, bottom: middle + 11 }))
      : [{ top, bottom }];
    const content = (
      <g font-family={ink.font}>
        <AxisLines axis={axis} bands={bands} bottom={bottom} ink={ink} write={write} />
        {reference ? (
          <Reference
            at={axis.at(reference.share * 100)}
            {...{ top, bands, ink, left, right }}
            label={reference.label}
          />
        ) : null}
        {laid.map((one) => (
          <g key={one.row.key}>
            {one.row.heading ? (
              <TextBlock lines={[one.row.heading]} x={0} y={one.top - 10} ink={ink} size={14} isBold />
            ) : null}
            <TextBlock lines={one.lines} x={0} y={one.text} ink={ink} size={labelSize} />
            <TextBlock
              lines={one.notes}
              x={0}
              y={one.text + one.lines.length * lineHeightOf(labelSize)}
              ink={ink}
              size={noteSize}
              isMuted
            />
            <Point one={one} at={axis.at} {...{ ink, isNarrow, left, right, width }} />
          </g>
        ))}
      </g>
    );
    return { height: bottom + 26, content };
  };
}

function layOut(
  rows: readonly WhiskerRow[],
  { isNarrow, labels, top: start }: { isNarrow: boolean; labels: number; top: number },
): Laid[] {
  let top = start;
  return rows.map((row) => {
    const besides = isNarrow && row.point ? textWidth(row.point.said, 13.5, true) + 12 : 0;
    const lines = wrapped(row.label, labels - besides, labelSize, 4);
    const notes = row.note ? wrapped(row.note, labels, noteSize, 2) : [];
    if (row.heading) top += headingHeight;
    const text = lines.length * lineHeightOf(labelSize) + notes.length * lineHeightOf(noteSize);
    const height = isNarrow ? text + 40 : Math.max(44, text + 18);
    const middle = isNarrow ? top + text + 16 : top + (height - 8) / 2;
    const first = isNarrow ? top + 14 : middle - text / 2 + 13;
    const laid = { row, lines, notes, top, height, text: first, middle };
    top += height;
    return laid;
  });
}

type PointProps = {
  one: Laid;
  at: (percent: number) => number;
  ink: Ink;
  isNarrow: boolean;
  left: number;
  right: number;
  width: number;
};

function Point({ one: { row, middle, text }, at, ink, isNarrow, left, width }: PointProps) {
  const { point, blank } = row;
  if (!point)
    return blank ? (
      <TextBlock lines={[blank]} x={left} y={middle + 4} ink={ink} size={noteSize} isMuted isOverLines />
    ) : null;
  const x = at(point.share * 100);
  const [low, high] = [at(point.low * 100), at(point.high * 100)];
  return (
    <>
      <path
        d={`M${low} ${middle}H${high}M${low} ${middle - 5}V${middle + 5}M${high} ${middle - 5}V${middle + 5}`}
        stroke={ink.accent}
        stroke-width={2}
        fill="none"
      />
      <circle
        cx={x}
        cy={middle}
        r={6}
        fill={point.isEnough ? ink.accent : ink.background}
        stroke={ink.accent}
        stroke-width={2}
      >
        <title>{`${row.label}: ${point.said} ${point.range}`}</title>
      </circle>
      <TextBlock
        lines={[point.said]}
        x={width}
        y={isNarrow ? text : middle - 2}
        ink={ink}
        size={13.5}
        anchor="end"
        isBold
      />
      {isNarrow ? null : (
        <TextBlock
          lines={[point.range]}
          x={width}
          y={middle + 15}
          ink={ink}
          size={noteSize}
          anchor="end"
          isMuted
        />
      )}
    </>
  );
}

type ReferenceProps = {
  at: number;
  top: number;
  bands: readonly Band[];
  left: number;
  right: number;
  ink: Ink;
  label: string;
};

function Reference({ at, top, bands, left, right, ink, label }: ReferenceProps) {
  const half = textWidth(label, noteSize) / 2;
  const anchor = at - half < left ? 'start' : at + half > right ? 'end' : 'middle';
  return (
    <>
      <path d={lineThrough(at, bands)} stroke={ink.text} stroke-dasharray="5 4" />
      <TextBlock lines={[label]} x={at} y={top - 10} ink={ink} size={noteSize} anchor={anchor} />
    </>
  );
}
