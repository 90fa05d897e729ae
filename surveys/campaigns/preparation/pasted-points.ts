import { foldAccents, tidyText } from '../../vietnamese.ts';
import type { DraftPoint } from './draft.ts';
import { longestText, mostCounted } from './limits.ts';
import { codeFrom } from './new-code.ts';

/** What a pasted list makes: points, and the lines that could not be read, counted from 1. */
export type PastedPoints = { points: DraftPoint[]; unread: { line: number; text: string }[] };

/** "1", "1.", "12)": the column of running numbers. */
const runningNumber = /^\d{1,3}[.)]?$/;
/** "4876", "4.876", "4 876", "4,876" */
const wholeNumber = /^\d{1,3}(?:[.,\s]?\d{3})*$|^\d+$/;

/**
 * A list as it is copied from a spreadsheet or a document: a name, then the households, then the people, with tabs
 * between them. A first column of running numbers is passed over, and so is a line of headings. A name that is
 * already among `known` keeps its id, so that pasting again only brings new numbers. A name that stands twice or
 * is too long for one, and a number that cannot be one, such as of a telephone, are not read.
 */
export function readPastedPoints(text: string, known: readonly DraftPoint[]): PastedPoints {
  const points: DraftPoint[] = [];
  const unread: PastedPoints['unread'] = [];
  const ids = known.map(({ id }) => id);
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const cells = raw.split('\t').map((cell) => tidyText(cell).replace(/\s+/g, ' '));
    if (cells.every((cell) => cell === '') || isHeading(cells)) continue;
    const [name = '', ...numbers] = withoutNumber(cells);
    const sizes = numbers.filter((cell) => cell !== '');
    const isSame = (point: DraftPoint) => foldAccents(point.name.vi) === foldAccents(name);
    const isName = /\p{L}/u.test(name) && name.length <= longestText;
    if (!isName || !sizes.every(isSize) || points.some(isSame)) {
      unread.push({ line: index + 1, text: cells.join(' | ') });
      continue;
    }
    const [households, population] = numbers.slice(0, 2).map(readNumber);
    const sized = {
      ...(households !== undefined && { households }),
      ...(population !== undefined && { population }),
    };
    const before = known.find(isSame);
    if (before) {
      points.push({ ...before, ...sized });
      continue;
    }
    const id = codeFrom(name, ids, 'diem');
    ids.push(id);
    points.push({ id, name: { vi: name, en: '' }, kind: kindFrom(name), ...sized });
  }
  return { points, unread };
}

function withoutNumber(cells: readonly string[]): readonly string[] {
  return cells.length > 1 && runningNumber.test(cells[0] ?? '') ? cells.slice(1) : cells;
}

/** The words such a line of headings has; a name of a point has none of them alone in a cell. */
const headings = /^(tt|stt|so tt|ten|ten to|to|to dan pho|ten to dan pho|thon|diem khao sat|name)$/;

function isHeading(cells: readonly string[]): boolean {
  const [first = '', second = ''] = cells.map(foldAccents);
  return headings.test(first) || (first === '' && headings.test(second));
}

function isSize(cell: string): boolean {
  return wholeNumber.test(cell) && (readNumber(cell) ?? 0) <= mostCounted;
}

function readNumber(cell: string): number | undefined {
  return cell === '' ? undefined : Number(cell.replace(/[.,\s]/g, ''));
}

function kindFrom(name: string): DraftPoint['kind'] {
  return /mot cua|hanh chinh cong/.test(foldAccents(name)) ? 'one_stop_counter' : 'neighbourhood';
}
