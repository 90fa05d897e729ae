import { missingCodes } from '#surveys/responses/missing-codes.ts';
import { inPortions } from './in-portions.ts';
import type { Cell, Row } from './row.ts';
import { type ZipEntry, zip } from './zip.ts';

/** A sheet with a row of headings that stays in view. */
export type Sheet = {
  name: string;
  header: readonly string[];
  rows(): AsyncIterable<Row>;
};

/** What Excel can open; a sheet with more would be damaged. */
const mostRows = 1_048_576;
const mostLetters = 32_767;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const inPackage = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * An XLSX workbook as bytes, written while its rows are read (ECMA-376, part 1, §18). hucre writes one sheet in
 * this way, or several from memory; an export needs several and must not grow with the campaign.
 * Text is kept as text in its cell: nothing in it is ever taken for a formula.
 */
export function workbook(sheets: readonly Sheet[]): AsyncIterable<Uint8Array> {
  const numbered = sheets.map((sheet, index) => ({ sheet, number: index + 1 }));
  const parts: [path: string, content: AsyncIterable<string>][] = [
    ['[Content_Types].xml', once(contentTypes(numbered.map(({ number }) => number)))],
    ['_rels/.rels', once(relationships([['officeDocument', 'xl/workbook.xml']]))],
    ['xl/workbook.xml', once(listOfSheets(sheets.map(({ name }) => name)))],
    [
      'xl/_rels/workbook.xml.rels',
      once(
        relationships([
          ...numbered.map(({ number }): [string, string] => ['worksheet', `worksheets/sheet${number}.xml`]),
          ['styles', 'styles.xml'],
        ]),
      ),
    ],
    ['xl/styles.xml', once(styles)],
    ...numbered.map(({ sheet, number }): [string, AsyncIterable<string>] => [
      `xl/worksheets/sheet${number}.xml`,
      sheetXml(sheet),
    ]),
  ];
  return zip(parts.map(([path, content]): ZipEntry => ({ path, content: inPortions(content) })));
}

async function* once(text: string): AsyncGenerator<string> {
  yield declaration + text;
}

function contentTypes(sheetNumbers: readonly number[]): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${spreadsheet}.${type}+xml"/>`;
  return `<Types xmlns="${inPackage}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${part('styles', 'styles')}${sheetNumbers.map((number) => part(`worksheets/sheet${number}`, 'worksheet')).join('')}</Types>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const one = ([type, target]: readonly [string, string], index: number) =>
    `<Relationship Id="r${index + 1}" Type="${relations}/${type}" Target="${target}"/>`;
  return `<Relationships xmlns="${inPackage}/relationships">${targets.map(one).join('')}</Relationships>`;
}

function listOfSheets(names: readonly string[]): string {
  const one = (name: string, index: number) =>
    `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="r${index + 1}"/>`;
  return `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names.map(one).join('')}</sheets></workbook>`;
}

/** Style 0: plain. Style 1: bold, for the headings. */
const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>`;

async function* sheetXml({ name, header, rows }: Sheet): AsyncGenerator<string> {
  const write = rowXmlWriter(header.map((_, index) => columnLetters(index)));
  yield `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" defaultColWidth="14"/><sheetData>`;
  yield write(1, header, ' s="1"');
  let number = 1;
  for await (const cells of rows()) {
    number += 1;
    if (number > mostRows) throw new Error(`sheet "${name}" has more rows than a workbook can hold`);
    yield write(number, cells, '');
  }
  yield '</sheetData></worksheet>';
}

function rowXmlWriter(letters: readonly string[]) {
  const blanks = new Map<string, readonly string[]>();

  /** What stands between the row's number in a run of blanks: it is in every cell's name. */
  function blankPieces(from: number, count: number): readonly string[] {
    const place = `${from} ${count}`;
    const before = blanks.get(place);
    if (before) return before;
    const value = `"><v>${missingCodes.not_asked}</v></c>`;
    const cells = letters.slice(from, from + count).map((letter) => `<c r="${letter}`);
    const pieces = [...cells.map((cell, index) => (index === 0 ? cell : value + cell)), value];
    blanks.set(place, pieces);
    return pieces;
  }

  function cellXml(cell: Cell, name: string, style: string): string {
    if (typeof cell === 'number') return `<c r="${name}"${style}><v>${cell}</v></c>`;
    if (cell === '') return '';
    return `<c r="${name}"${style} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
  }

  return (number: number, row: Row, style: string): string => {
    const digits = String(number);
    let xml = `<row r="${digits}">`;
    let at = 0;
    for (const one of row) {
      if (typeof one === 'object') {
        xml += blankPieces(at, one.blank).join(digits);
        at += one.blank;
      } else {
        xml += cellXml(one, letters[at] + digits, style);
        at += 1;
      }
    }
    return `${xml}</row>`;
  };
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** Most cells are codes. */
const isUnusual = /[^a-z0-9 @.,_-]|_x/i;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control characters cannot stand in XML at all. "_x0041_" would be read as "A" (ECMA-376, part 1, §22.4.2.4). */
function escapeXml(text: string): string {
  if (text.length < mostLetters && !isUnusual.test(text)) return text;
  return (
    text
      .slice(0, mostLetters)
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
  );
}
