import {
  AlignmentType,
  type Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Cell, Column, Row, Table as TableBlock } from '../content/content.ts';
import { line, size, textWidth, twips } from './page.ts';

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
};

/** Caption above, table, note below: the caption stays with the head, the head with the first row. */
export function tableBlocks({ caption, columns, rows, note }: TableBlock): (Paragraph | Table)[] {
  return [
    line(caption, {
      bold: true,
      size: size.small,
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: twips(3.5), after: twips(1.5) },
    }),
    new Table({
      width: { size: twips(textWidth), type: WidthType.DXA },
      columnWidths: scaled(columns).map(twips),
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      rows: [headOf(columns), ...rowsOf(rows, columns)],
    }),
    line(note ?? '', {
      italics: true,
      size: size.note,
      alignment: AlignmentType.BOTH,
      spacing: { before: twips(1), after: twips(3) },
    }),
  ];
}

/** The columns fill the width, whatever they were said to be. */
function scaled(columns: readonly Column[]): number[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => (width * textWidth) / whole);
}

function headOf(columns: readonly Column[]): TableRow {
  const widths = scaled(columns);
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: columns.map(({ title }, index) =>
      cellOf(title, {
        width: widths[index] ?? 0,
        align: 'center',
        bold: true,
        fill: 'E8E8E8',
        keepNext: true,
      }),
    ),
  });
}

function rowsOf(rows: readonly Row[], columns: readonly Column[]): TableRow[] {
  // how many rows down each column is still taken by a cell from above
  const taken = columns.map(() => 0);
  return rows.map((row, index) => rowOf(row, columns, taken, index === rows.length - 2));
}

function rowOf(
  { is, cells }: Row,
  columns: readonly Column[],
  taken: number[],
  staysWithNext: boolean,
): TableRow {
  const widths = scaled(columns);
  // rows that share a cell stay on one page
  const sharesCell =
    taken.some((rows) => rows > 1) || cells.some((cell) => typeof cell !== 'string' && (cell.rows ?? 1) > 1);
  const keepNext = is === 'part' || staysWithNext || sharesCell;
  let at = 0;
  const skipTaken = () => {
    for (; (taken[at] ?? 0) > 0; at += 1) taken[at] = (taken[at] ?? 0) - 1;
  };
  const children = cells.map((cell) => {
    skipTaken();
    const { text, span, rows } = fieldsOf(cell, is === 'part' ? columns.length : 1);
    const width = widths.slice(at, at + span).reduce((sum, one) => sum + one, 0);
    const align = is === 'part' ? 'left' : span > 1 ? 'center' : (columns[at]?.align ?? 'left');
    for (const end = at + span; at < end; at += 1) taken[at] = rows - 1;
    return cellOf(text, {
      width,
      align,
      span,
      rows,
      bold: is !== undefined,
      ...(is === 'part' && { fill: 'F5F5F5' }),
      keepNext,
    });
  });
  skipTaken();
  return new TableRow({ cantSplit: true, children });
}

function fieldsOf(cell: Cell, usualSpan: number) {
  const fields = typeof cell === 'string' ? { text: cell } : cell;
  return { span: usualSpan, rows: 1, ...fields };
}

type Look = {
  width: number;
  align: keyof typeof alignments;
  span?: number;
  rows?: number;
  bold?: boolean;
  fill?: string;
  keepNext?: boolean;
};

function cellOf(text: string, { width, align, span = 1, rows = 1, bold, fill, keepNext }: Look): TableCell {
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: twips(1.2), right: twips(1.2), top: twips(0.5), bottom: twips(0.5) },
    ...(span > 1 && { columnSpan: span }),
    ...(rows > 1 && { rowSpan: rows }),
    ...(fill && { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    children: [
      line(text, {
        size: size.table,
        alignment: alignments[align],
        ...(bold && { bold }),
        ...(keepNext && { keepNext }),
      }),
    ],
  });
}
