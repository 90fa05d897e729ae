import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Letterhead, Signature } from '../content/content.ts';
import { line, size, textWidth, twips } from './page.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
const centred = { alignment: AlignmentType.CENTER };

/** The unit's side and the nation's side; below them number and day; then what it is called, or whom it is for. */
export function letterheadBlocks({
  upperUnit,
  unit,
  number,
  placeAndDay,
  kind,
}: Letterhead): (Paragraph | Table)[] {
  const unitSide = 62;
  const nationSide = textWidth - unitSide;
  return [
    sideBySide(
      [unitSide, nationSide],
      [
        [
          ...(upperUnit ? [line(upperUnit, { ...centred, size: size.small })] : []),
          ...unit.map((part) => line(part, { ...centred, size: size.small, bold: true })),
          rule(unitSide, 0.4),
        ],
        [
          line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { ...centred, size: size.small, bold: true }),
          line('Độc lập - Tự do - Hạnh phúc', { ...centred, size: size.head, bold: true }),
          rule(nationSide, 0.68),
        ],
        [
          line(number, { ...centred, size: size.head }),
          ...(kind.is === 'letter' ? [line(kind.about, { ...centred, size: size.small })] : []),
        ],
        [line(placeAndDay, { ...centred, size: size.body, italics: true })],
      ],
    ),
    ...(kind.is === 'report' ? named(kind) : addressed(kind.to)),
  ];
}

function named({ name, about }: { name: string; about: readonly string[] }): Paragraph[] {
  return [
    line(name, { ...centred, size: size.body, bold: true, spacing: { before: twips(6) } }),
    ...about.map((part) => line(part, { ...centred, size: size.body, bold: true })),
    rule(textWidth, 0.3),
  ];
}

function addressed(to: readonly string[]): Paragraph[] {
  return to.map((body, index) =>
    line(index === 0 ? `Kính gửi: ${body}` : body, {
      ...centred,
      size: size.body,
      spacing: { before: index === 0 ? twips(8) : 0, after: index === to.length - 1 ? twips(6) : 0 },
    }),
  );
}

/** Whom it goes to on the left, who signs on the right; the name and the seal are the office's own. */
export function signatureBlock({ onBehalf, title, recipients }: Signature): Table {
  return sideBySide(
    [textWidth / 2, textWidth / 2],
    [
      [
        line('Nơi nhận:', { size: size.small, bold: true, italics: true }),
        ...recipients.map((one) => line(`- ${one}`, { size: size.list })),
      ],
      [
        line(onBehalf, { ...centred, size: size.body, bold: true }),
        ...title.map((part) => line(part, { ...centred, size: size.body, bold: true })),
        line('', { spacing: { before: twips(26) } }),
      ],
    ],
  );
}

/** A short line under what stands above it, `share` of a column of this width. */
function rule(width: number, share: number): Paragraph {
  const indent = twips((width * (1 - share)) / 2);
  return new Paragraph({
    children: [],
    indent: { left: indent, right: indent },
    spacing: { before: 0, after: twips(2), line: 60, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  });
}

/** Cells two to a row. */
function sideBySide(widths: readonly [number, number], cells: readonly Paragraph[][]): Table {
  const rows = Array.from({ length: cells.length / 2 }, (_, row) => cells.slice(row * 2, row * 2 + 2));
  return new Table({
    width: { size: twips(textWidth), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map(
            (children, column) =>
              new TableCell({
                children,
                width: { size: twips(widths[column] ?? 0), type: WidthType.DXA },
                margins: { left: twips(1), right: twips(1) },
              }),
          ),
        }),
    ),
  });
}
