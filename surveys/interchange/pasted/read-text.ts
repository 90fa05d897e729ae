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
  let isQuoted = false;
  const isTable = text.includes('\t');
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  const letters = [...text.replace(/\r\n?/g, '\n')];
  for (const [index, letter] of letters.entries()) {
    // only a table quotes a cell, and only one that has breaks in it
    if (isTable && letter === '"' && (isQuoted || (cell === '' && isQuotedCell(letters, index))))
      isQuoted = !isQuoted;
    else if (letter === '\t' && !isQuoted) endCell();
    else if (letter === '\n' && !isQuoted) {
      endCell();
      rows.push([]);
    } else cell += letter;
  }
  endCell();
  return rows;
}

/** Does a quotation mark here begin a cell that ends with another one, with a break between them? */
function isQuotedCell(letters: readonly string[], from: number): boolean {
  let hasBreak = false;
  for (let index = from + 1; index < letters.length; index += 1) {
    if (letters[index] === '\t') return false;
    if (letters[index] === '\n') hasBreak = true;
    const ends =
      letters[index + 1] === undefined || letters[index + 1] === '\t' || letters[index + 1] === '\n';
    if (letters[index] === '"' && letters[index + 1] !== '"' && ends) return hasBreak;
  }
  return false;
}
