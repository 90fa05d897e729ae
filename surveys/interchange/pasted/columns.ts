import { isMarks, markerAlone } from './marker.ts';
import type { PastedLine } from './pasted-line.ts';

/** Which columns of a pasted table are what; undefined where there is none. `text` is the Vietnamese one. */
export type Columns = { number: number | undefined; text: number; english: number | undefined };

const englishHeading = /english|tiếng anh|^en$/i;
const vietnameseSigns = /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ]/i;

/** Undefined where it is no table: nothing stands beside anything. */
export function columnsOf(lines: readonly PastedLine[]): Columns | undefined {
  const rows = lines.filter(({ cells }) => cells.filter((cell) => cell !== '').length > 1);
  if (rows.length === 0) return undefined;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const indices = Array.from({ length: width }, (_, index) => index);
  const filled = (index: number) => rows.map(({ cells }) => cells[index] ?? '').filter((cell) => cell !== '');
  const number = indices.find((index) => {
    const cells = filled(index);
    return cells.length > 0 && cells.filter((cell) => markerAlone(cell)).length * 2 >= cells.length;
  });
  const length = (index: number) =>
    filled(index)
      .filter((cell) => !isMarks(cell))
      .reduce((sum, cell) => sum + cell.length, 0);
  const byLength = indices.filter((index) => index !== number).toSorted((a, b) => length(b) - length(a));
  const [longest = 0, second] = byLength;
  const isEnglish = (index: number) =>
    englishHeading.test(lines[0]?.cells[index] ?? '') ||
    (length(index) > 0 && !filled(index).some((cell) => vietnameseSigns.test(cell)));
  const named = indices.find((index) => englishHeading.test(lines[0]?.cells[index] ?? ''));
  if (named !== undefined) {
    const text = byLength.find((index) => index !== named) ?? longest;
    return { number, text, english: named };
  }
  // two columns of sentences, one of them without a single Vietnamese sign
  if (
    second !== undefined &&
    length(second) * 2 >= length(longest) &&
    isEnglish(longest) !== isEnglish(second)
  ) {
    return isEnglish(second)
      ? { number, text: longest, english: second }
      : { number, text: second, english: longest };
  }
  return { number, text: longest, english: undefined };
}

const headings =
  /^(stt|số tt|tt|nội dung.*|tiêu chí.*|câu hỏi.*|nhận định.*|các nội dung.*|statement.*|content.*|no\.?|mức độ.*|phương án.*)$/i;

/** Does a line only say what the columns are? */
export function isHeaderRow({ cells }: PastedLine, { number, text }: Columns): boolean {
  const [inNumber, inText] = [number === undefined ? '' : (cells[number] ?? ''), cells[text] ?? ''];
  return headings.test(inNumber) || (headings.test(inText) && !markerAlone(inNumber));
}
