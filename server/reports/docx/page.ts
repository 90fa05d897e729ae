import { type IParagraphOptions, Paragraph, TextRun } from 'docx';

/** 1 mm in twentieths of a point. */
const perMillimetre = 1440 / 25.4;

export function twips(millimetres: number): number {
  return Math.round(millimetres * perMillimetre);
}

/** A4 with the margins of NĐ 30/2020/NĐ-CP, annex I: top and bottom 20–25 mm, left 30–35, right 15–20. */
export const page = {
  size: { width: twips(210), height: twips(297) },
  margin: { top: twips(20), bottom: twips(20), left: twips(30), right: twips(20), header: twips(10) },
};

/** What is left between the margins, in millimetres. */
export const textWidth = 160;

export const font = 'Times New Roman';

/** Sizes in half points, as the format counts them. */
export const size = { body: 28, head: 26, small: 24, list: 22, table: 20, note: 20 } as const;

type Line = Omit<IParagraphOptions, 'children' | 'text' | 'run'> & {
  size?: number;
  bold?: boolean;
  italics?: boolean;
  underline?: boolean;
};

/** One paragraph in one look; a line feed in its text begins a new line. */
export function line(text: string, { size: half, bold, italics, ...options }: Line = {}): Paragraph {
  const look = { ...(half && { size: half }), ...(bold && { bold }), ...(italics && { italics }) };
  const children = text
    .split('\n')
    .map((part, index) => new TextRun({ ...look, text: part, ...(index > 0 && { break: 1 }) }));
  return new Paragraph({ ...options, children });
}
