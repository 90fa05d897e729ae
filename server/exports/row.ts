import { missingCodes } from '#surveys/responses/missing-codes.ts';

export type Cell = string | number;

/**
 * So many columns side by side that only another questionnaire asks: each holds the code of `not_asked`. A campaign of
 * seven questionnaires has some 300 columns, of which one respondent was asked fifty; writing the others out one by
 * one would take most of the time.
 */
export type Blank = { readonly blank: number };

/** Neighbouring cells of one row, in the order of the columns. */
export type Row = readonly (Cell | Blank)[];

/** How one format writes a row whose cells stand between commas. Whatever short text comes again is kept. */
export function rowWriter(textOf: (cell: Cell) => string): (row: Row) => string {
  const blanks = new Map<number, string>();
  const known = new Map<Cell, string>();
  const shortest = { kept: 5000, letters: 40 };

  function blankText(count: number): string {
    const before = blanks.get(count);
    if (before !== undefined) return before;
    const text = Array.from({ length: count }, () => textOf(missingCodes.not_asked)).join(',');
    blanks.set(count, text);
    return text;
  }

  function cellText(cell: Cell): string {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const text = textOf(cell);
    if (known.size < shortest.kept && text.length <= shortest.letters) known.set(cell, text);
    return text;
  }

  return (row) => {
    let text = '';
    let between = '';
    for (const one of row) {
      text += between + (typeof one === 'object' ? blankText(one.blank) : cellText(one));
      between = ',';
    }
    return text;
  };
}
