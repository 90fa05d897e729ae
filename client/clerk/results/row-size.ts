/** Below this width, in CSS pixels, the wording stands above its bar instead of beside it. */
const narrowBelow = 620;
const lineHeight = 17.6;
export const barHeight = 22;
const axisHeight = 44;
const mostLines = 3;

/** How the rows of a chart of levels are laid out at one width, all in CSS pixels. */
export type RowSize = {
  isNarrow: boolean;
  /** Each wording in lines. Above a bar all have as many: short ones stand close to it. */
  labels: string[][];
  /** From the middle of a bar to the middle of its wording. */
  labelOffset: number;
  /** For the wording above the first bar. */
  above: number;
  /** Of the whole chart. */
  height: number;
};

export function rowSizeOf(wordings: readonly string[], width: number): RowSize {
  const isNarrow = width < narrowBelow;
  const labels = wordings.map((text) => wrapped(text, isNarrow ? Math.floor(width / 7.2) : 40));
  const lines = Math.max(1, ...labels.map(({ length }) => length));
  const text = lines * lineHeight;
  if (!isNarrow) {
    const row = Math.max(50, text + 12);
    return { isNarrow, labels, labelOffset: 0, above: 0, height: labels.length * row + axisHeight };
  }
  const row = barHeight + text + 12;
  return {
    isNarrow,
    labels: labels.map((label) => [...Array<string>(lines - label.length).fill(''), ...label]),
    labelOffset: -(barHeight / 2 + 3 + text / 2),
    above: text / 2,
    height: labels.length * row + text / 2 + axisHeight,
  };
}

function wrapped(text: string, length: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line && line.length + word.length + 1 > length) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.length > mostLines ? [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]}…`] : lines;
}
