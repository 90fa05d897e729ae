import { lineHeightOf } from '../../figures/text-block.tsx';
import { wrapped } from '../../figures/text-size.ts';
import type { LevelRow } from './draw-levels.tsx';

/** Below this width, in CSS pixels, the wording stands above its bar instead of beside it. */
const narrowBelow = 620;
export const barHeight = 24;
const textSize = 13;

export type LaidRow = { row: LevelRow; lines: string[]; isNarrow: boolean; textTop: number; barTop: number };

/** Where each wording and each bar stands at one width, all in CSS pixels. */
export function layOutRows(
  rows: readonly LevelRow[],
  width: number,
  above: number,
): { laid: LaidRow[]; left: number; right: number; bottom: number } {
  const isNarrow = width < narrowBelow;
  const labels = isNarrow ? width : Math.min(width * 0.36, 360);
  const [left, right] = isNarrow ? [0, width] : [labels + 18, width - 142];
  const line = lineHeightOf(textSize);
  let top = above;
  const laid = rows.map((row) => {
    const lines = wrapped(row.label, labels, textSize, isNarrow ? 5 : 4);
    const text = lines.length * line;
    const figures = row.warning ? 62 : 50;
    const height = isNarrow ? text + barHeight + 38 : Math.max(figures, text + 14);
    const barTop = isNarrow ? top + text + 8 : top + (height - barHeight) / 2;
    const textTop = isNarrow ? top + 14 : top + (height - text) / 2 + 13;
    top += height;
    return { row, lines, isNarrow, textTop, barTop };
  });
  return { laid, left, right, bottom: top + 4 };
}
