import { type PastedLine, tidyPasted } from './pasted-line.ts';

/** What Word and Excel put on the clipboard as text: lines, cells apart by tabs, a cell with breaks in quotation marks. */
export function linesOfText(text: string): PastedLine[] {
  const lines: PastedLine[] = [];
  let afterGap = false;
  for (const [index, cells] of cellsOf(text).entries()) {
    const tidy = cells.map(tidyPasted);
    const isEmpty = tidy.every((cell) => cell === '');
    if (!isEmpty) lines.push({ at: index + 1, cells: tidy, afterGap });
    afterGap = isEmpty;
  }
  return lines;
}

function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  const letters = [...text.replace(/\r\n?/g, '\n')];
  // only a table quotes a cell
  const isTable = letters.includes('\t');
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at];
    const close = isTable && letter === '"' && cell === '' ? closeOfBroken(letters, at) : undefined;
    if (close !== undefined) {
      cell = letters
        .slice(at + 1, close)
        .join('')
        .replaceAll('""', '"');
      at = close;
    } else if (letter === '\t') endCell();
    else if (letter === '\n') {
      endCell();
      rows.push([]);
    } else cell += letter;
  }
  endCell();
  return rows;
}

/**
 * Where the quotation mark at `open` begins a cell that has a break in it, where the cell's last one stands. Those
 * within are doubled; a cell without a break keeps its own as they are.
 */
function closeOfBroken(letters: readonly string[], open: number): number | undefined {
  let hasBreak = false;
  for (let at = open + 1; at < letters.length; at += 1) {
    const [letter, next] = [letters[at], letters[at + 1]];
    if (letter === '\t') return undefined;
    if (letter === '\n') hasBreak = true;
    if (letter === '"' && next === '"') at += 1;
    else if (letter === '"') return hasBreak && endsCell(next) ? at : undefined;
  }
  return undefined;
}

function endsCell(next: string | undefined): boolean {
  return next === undefined || next === '\t' || next === '\n';
}
