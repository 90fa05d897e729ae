/**
 * What stands before a line of a list. `level`: which markers belong together; a list goes on at one level.
 * `number`: as the paper prints it: "I.1", "3"; bullets and letters have none.
 */
export type Marker = { level: MarkerLevel; number: string | undefined; rest: string };
export type MarkerLevel = 'roman' | 'item' | 'dotted' | 'digit' | 'letter' | 'bullet' | 'bare';

/** Signs that stand for a bullet, and what Word's symbol fonts leave of theirs. */
const bulletSigns = '-–—−•●▪■◦○o·*+✓✔➢➤►❖☐□◻▢⬜❍\\uf000-\\uf0ff';

const patterns: readonly [MarkerLevel, RegExp][] = [
  ['item', /^câu\s*(?:hỏi\s*)?(\d{1,3}(?:\.\d{1,3})*[a-z]?)\s*[.):/–-]*\s+/i],
  ['item', /^q(?:uestion)?\s*(\d{1,3}(?:\.\d{1,3})*)\s*[.):/–-]*\s+/i],
  ['dotted', /^\(?((?:[IVXLC]{1,6}|\d{1,3}|[A-Z])(?:\.\d{1,3})+)\s*[.):]?\s+/],
  ['roman', /^\(?([IVXLC]{1,6})\s*[.):\-–]\s+/],
  ['digit', /^\(?(\d{1,3})\s*[.):\]/]\s*(?=\D)/],
  ['letter', /^\(?([a-zđA-ZĐ])\s*[.)\]]\s*/],
  ['bullet', new RegExp(`^[${bulletSigns}]\\s+`)],
  ['bullet', /^[☐□◻▢⬜❍•●▪■➢\uf000-\uf0ff]\s*/],
  ['bare', /^(\d{1,3})\s+(?=\p{Lu})/u],
];

export function markerOf(text: string): Marker | undefined {
  for (const [level, pattern] of patterns) {
    const found = pattern.exec(text);
    if (!found || found[0].length === text.length) continue;
    const isNumbered = level !== 'bullet' && level !== 'letter';
    const [marked, number] = found;
    return { level, number: isNumbered ? number : undefined, rest: text.slice(marked.length).trim() };
  }
  return undefined;
}

/** A cell of a table with nothing in it but a number, a letter or a bullet. */
export function markerAlone(cell: string): Omit<Marker, 'rest'> | undefined {
  const [, number] = /^\(?((?:[IVXLC]{1,6}|\d{1,3}|[A-Za-z])(?:\.\d{1,3})*)\s*[.):]?$/.exec(cell) ?? [];
  if (number === undefined)
    return new RegExp(`^[${bulletSigns}]$`).test(cell) ? { level: 'bullet', number: undefined } : undefined;
  if (number.includes('.')) return { level: 'dotted', number };
  if (/^\d+$/.test(number)) return { level: 'digit', number };
  return /^[IVXLC]+$/.test(number) ? { level: 'roman', number } : { level: 'letter', number: undefined };
}

/** Boxes, dotted lines and the numbers of levels behind a statement, and the stop that separates entries of a list. */
export function withoutMarks(text: string): string {
  let before = '';
  let now = text;
  while (now !== before) {
    before = now;
    now = now
      .replace(/(?:\s*[☐□○◯◻▢⬜❍\uf000-\uf0ff]|\s*\[\s*\]|\s*\(\s*\)|[._…]{3,}|…+|_{2,})\s*$/u, '')
      .replace(/(?:\s+[1-9]){3,}$/, '')
      .replace(/\s*;$/, '')
      .trimEnd();
  }
  return now;
}

/** Nothing but boxes, dots, digits and ticks: a column that is filled in on paper. */
export function isMarks(cell: string): boolean {
  return /^[\s☐□○◯◻▢⬜❍_.…\d✓✔xX()[\]\-–\uf000-\uf0ff]*$/u.test(cell);
}
