import {
  AlignmentType,
  Document,
  type FileChild,
  Header,
  LineRuleType,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { Block, Heading, Mark, ReportDocument, Paragraph as Text } from '../content/content.ts';
import { openNumbering } from '../content/numbering.ts';
import { barChart, stackedChart } from './chart.ts';
import { letterheadBlocks, signatureBlock } from './letterhead.ts';
import { font, line, page, size, twips } from './page.ts';
import { tableBlocks } from './table.ts';

/** The report as the bytes of a .docx file (ECMA-376), laid out after NĐ 30/2020/NĐ-CP, annex I. */
export async function writeDocx(report: ReportDocument): Promise<Uint8Array> {
  const number = openNumbering();
  const write = (block: Block) => written(block, number);
  const file = new Document({
    title: report.title,
    description: report.mark?.sentence ?? report.title,
    creator: 'Lắng nghe',
    lastModifiedBy: 'Lắng nghe',
    styles: {
      default: {
        document: {
          run: { font, size: size.body, language: { value: 'vi-VN', eastAsia: 'vi-VN' } },
          // said in full: LibreOffice takes a rule that is left out for an exact height, and charts vanish
          paragraph: { spacing: { line: 264, lineRule: LineRuleType.AUTO } },
        },
      },
    },
    sections: [
      {
        properties: { page, titlePage: true },
        headers: {
          first: new Header({ children: [headerLine(report.mark, [])] }),
          default: new Header({
            children: [
              headerLine(report.mark, [new TextRun({ children: [PageNumber.CURRENT], size: size.head })]),
            ],
          }),
        },
        children: [
          ...(report.mark
            ? [
                line(report.mark.sentence, {
                  bold: true,
                  size: size.small,
                  alignment: AlignmentType.CENTER,
                  spacing: { after: twips(3) },
                }),
              ]
            : []),
          ...letterheadBlocks(report.letterhead),
          ...report.basis.map((text) => body(text, { italics: true })),
          ...report.body.flatMap(write),
          signatureBlock(report.signature),
          ...(report.annexes.length > 0 ? [new Paragraph({ children: [new PageBreak()] })] : []),
          ...report.annexes.flatMap(write),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

/** The page's number in the middle, and across the pages what it is not. */
function headerLine(mark: Mark | undefined, number: TextRun[]): Paragraph {
  const look = { font, color: 'C8C8C8', opacity: 0.45 };
  const watermark = mark ? [new TextWatermark({ ...look, text: mark.word })] : [];
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [...number, ...watermark] });
}

function written(block: Block, number: (heading: Heading) => string): FileChild[] {
  switch (block.is) {
    case 'heading':
      return [headingLine(block, number(block))];
    case 'paragraph':
      return [textLine(block)];
    case 'table':
      return tableBlocks(block);
    case 'bars':
      return barChart(block);
    case 'stacked':
      return stackedChart(block);
    case 'page':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

function headingLine({ level }: Heading, text: string): Paragraph {
  const isAnnex = level === 0;
  return line(text, {
    bold: level < 3,
    italics: level === 3,
    size: size.body,
    alignment: isAnnex ? AlignmentType.CENTER : AlignmentType.BOTH,
    indent: isAnnex ? {} : { firstLine: twips(10) },
    keepNext: true,
    outlineLevel: Math.max(0, level - 1),
    spacing: { before: twips(level < 2 ? 4 : 3), after: twips(1) },
  });
}

function textLine({ text, style = 'body' }: Text): Paragraph {
  if (style === 'aside') return body(text, { italics: true, size: size.small });
  if (style === 'quote') return body(`“${text}”`, { size: size.small });
  return body(style === 'point' ? `- ${text}` : text);
}

function body(text: string, look: { italics?: boolean; size?: number } = {}): Paragraph {
  return line(text, {
    ...look,
    alignment: AlignmentType.BOTH,
    indent: { firstLine: twips(10) },
    spacing: { before: twips(1), after: twips(1) },
  });
}
