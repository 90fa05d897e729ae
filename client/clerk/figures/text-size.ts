const widths: readonly (readonly [RegExp, number])[] = [
  [/[ \u00a0.,;:!'’|iljtfrI()[\]]/u, 0.36],
  [/[mwMW%@]/u, 0.95],
  [/\p{Lu}/u, 0.7],
];
const usual = 0.6;
const bold = 1.07;

/**
 * About how wide a text is, in the units of `size`. It leans to the wide side: the font is the reader's, and a figure
 * that is taken away as a file is read on another machine.
 */
export function textWidth(text: string, size: number, isBold = false): number {
  const ems = [...text.normalize('NFC')].reduce(
    (sum, letter) => sum + (widths.find(([kind]) => kind.test(letter))?.[1] ?? usual),
    0,
  );
  return ems * size * (isBold ? bold : 1);
}

/** In lines no wider than `width`; what is beyond the last line is cut off and marked. */
export function wrapped(
  text: string,
  width: number,
  size: number,
  mostLines = Number.POSITIVE_INFINITY,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]}…`];
}
