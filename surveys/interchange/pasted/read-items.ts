import { type MarkerLevel, markerOf, withoutMarks } from './marker.ts';
import { type PastedLine, tidyPasted } from './pasted-line.ts';
import { type LeftLine, longestRow, mostRows } from './read-pasted.ts';

/** A question as it stood on paper, with what could be ticked under it. `several`: it says that many may be. */
export type PastedItem = {
  at: number;
  number: string | undefined;
  vi: string;
  options: string[];
  several: boolean;
};
export type PastedItems = { items: PastedItem[]; left: LeftLine[] };

const boxes = /[☐□◻▢⬜○◯❍]/u;
const severalWords =
  /chọn nhiều|nhiều (?:lựa chọn|phương án|đáp án|câu trả lời)|tối đa \d|several|all that apply/i;
/** From the outermost inwards; of these one is the level of the items. */
const itemLevels: readonly MarkerLevel[] = ['item', 'digit', 'dotted', 'bare', 'roman'];

/** Numbered questions, each with the options under it: letters, bullets, boxes, or numbers under "Câu 1". */
export function readPastedItems(lines: readonly PastedLine[]): PastedItems {
  const said = lines.map(({ at, cells, afterGap }) => ({ at, afterGap, text: tidyPasted(cells.join(' ')) }));
  const level = levelOfItems(said.map(({ text }) => text));
  const items: PastedItem[] = [];
  const left: LeftLine[] = [];

  for (const { at, text, afterGap } of said) {
    const last = items.at(-1);
    const marker = markerOf(text);
    const [before = '', ...boxed] = text.split(boxes).map((part) => withoutMarks(part.trim()));
    if (marker && marker.level === level) {
      const options = boxed.filter((option) => option !== '');
      const vi = options.length > 0 ? (markerOf(before)?.rest ?? before) : withoutMarks(marker.rest);
      items.push({ at, number: marker.number, vi, options, several: severalWords.test(text) });
    } else if (last && boxed.length > 1 && before === '')
      last.options.push(...boxed.filter((one) => one !== ''));
    else if (marker && last && marker.level !== 'roman') last.options.push(withoutMarks(marker.rest));
    else if (marker) left.push({ at, text, why: 'heading' });
    else if (level === undefined) {
      items.push({ at, number: undefined, vi: text, options: [], several: severalWords.test(text) });
    } else if (!last || afterGap) left.push({ at, text, why: last ? 'apart' : 'heading' });
    else goOn(last, text);
  }
  return limited(items, left);
}

function levelOfItems(texts: readonly string[]): MarkerLevel | undefined {
  const levels = texts.map((text) => markerOf(text)?.level);
  return itemLevels.find((level) => levels.includes(level));
}

/** A line without a marker belongs to what stands before it. */
function goOn(last: PastedItem, text: string): void {
  const option = last.options.pop();
  if (option === undefined) last.vi = `${last.vi} ${text}`.trim();
  else last.options.push(`${option} ${text}`);
  last.several ||= severalWords.test(text);
}

function limited(items: readonly PastedItem[], left: readonly LeftLine[]): PastedItems {
  const why = (item: PastedItem, index: number): LeftLine['why'] | undefined => {
    if ([item.vi, ...item.options].some((text) => text.length > longestRow)) return 'too_long';
    return index >= mostRows ? 'too_many' : undefined;
  };
  return {
    items: items.filter((item, index) => item.vi !== '' && why(item, index) === undefined),
    left: [
      ...left,
      ...items.flatMap((item, index) => {
        const reason = why(item, index);
        return reason ? [{ at: item.at, text: item.vi, why: reason }] : [];
      }),
    ].toSorted((one, other) => one.at - other.at),
  };
}
