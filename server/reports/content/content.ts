/** What a report says, before it is a file. Text is Vietnamese: these are documents of a Vietnamese office. */
export type ReportDocument = {
  title: string;
  /** Across every page, and above the first in a sentence: why it must not pass for a report. */
  mark: Mark | undefined;
  letterhead: Letterhead;
  /** "Căn cứ …", a paragraph each. */
  basis: readonly string[];
  body: readonly Block[];
  signature: Signature;
  annexes: readonly Block[];
};

export type Mark = { word: string; sentence: string };

/**
 * The head of the first page after NĐ 30/2020/NĐ-CP. What nobody knows when the file is made stands as dots, to be
 * filled in by hand. `kind`: a report has a name of its kind; an official letter is addressed instead.
 */
export type Letterhead = {
  upperUnit: string | undefined;
  unit: readonly string[];
  number: string;
  placeAndDay: string;
  kind:
    | { is: 'report'; name: string; about: readonly string[] }
    | { is: 'letter'; about: string; to: readonly string[] };
};

/** `title` may have several lines: "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". The name is left for who signs. */
export type Signature = { onBehalf: string; title: readonly string[]; recipients: readonly string[] };

export type Block = Heading | Paragraph | Table | BarChart | StackedChart | { is: 'page' };

/** Numbered where it is written: I. at level 1, 1. at level 2, a) at level 3; level 0 is the title of an annex. */
export type Heading = { is: 'heading'; level: 0 | 1 | 2 | 3; text: string };

export type Paragraph = { is: 'paragraph'; text: string; style?: 'body' | 'point' | 'aside' | 'quote' };

/** Widths in millimetres. The head is repeated on each page, and no row is torn apart. */
export type Table = {
  is: 'table';
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
  note?: string | undefined;
};

export type Column = { title: string; width: number; align?: 'left' | 'center' | 'right' };

/** `total`: the last row, in bold; `part`: one cell over the whole width, above the rows it speaks for. */
export type Row = { is?: 'total' | 'part'; cells: readonly Cell[] };

/** A line feed begins a new line. `span` columns wide, `rows` rows high. */
export type Cell = string | { text: string; span?: number; rows?: number };

/** Horizontal bars from 0 to 100, the first on top. `text` stands beside a bar, with its decimal comma. */
export type BarChart = {
  is: 'bars';
  caption: string;
  axis: string;
  bars: readonly { name: string; percent: number; text: string; interval?: Interval | undefined }[];
  note?: string | undefined;
};

type Interval = { low: number; high: number };

/** Rows of 100 %, each cut into parts from the worst to the best. A part nobody chose is null. */
export type StackedChart = {
  is: 'stacked';
  caption: string;
  rows: readonly string[];
  /** `mark` stands before the numbers in the bars. */
  parts: readonly { name: string; colour: string; mark: string; percents: readonly (number | null)[] }[];
  note?: string | undefined;
};

export function heading(level: Heading['level'], text: string): Heading {
  return { is: 'heading', level, text };
}

export function paragraph(text: string, style: NonNullable<Paragraph['style']> = 'body'): Paragraph {
  return { is: 'paragraph', text, style };
}
