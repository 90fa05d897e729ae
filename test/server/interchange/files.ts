import { deflateRawSync } from 'node:zlib';
import { zip } from '#server/exports/zip.ts';

/** Workbooks made by hand, part by part, as no office program would write them. */

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const inPackage = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook with the sheets "survey" and "choices"; `sheetData` is XML. */
export function parts(
  survey: string,
  choices = '',
  more: Record<string, string> = {},
): Record<string, string> {
  const sheet = (data: string) => `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`;
  const one = (id: number, type: string, target: string) =>
    `<Relationship Id="r${id}" Type="${relations}/${type}" Target="${target}"/>`;
  return {
    '[Content_Types].xml': `<Types xmlns="${inPackage}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${inPackage}/relationships">${one(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="survey" sheetId="1" r:id="r1"/><sheet name="choices" sheetId="2" r:id="r2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${inPackage}/relationships">${one(1, 'worksheet', 'worksheets/sheet1.xml')}${one(2, 'worksheet', 'worksheets/sheet2.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': sheet(survey),
    'xl/worksheets/sheet2.xml': sheet(choices),
    ...more,
  };
}

/** `<row>` elements of cells; what begins with "<" is the inside of a cell as it stands. */
export function rowsXml(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells, index) => {
      const inner = cells.map((cell, column) =>
        cellXml(cell, `${String.fromCharCode(65 + column)}${index + 1}`),
      );
      return `<row r="${index + 1}">${inner.join('')}</row>`;
    })
    .join('');
}

function cellXml(cell: string, place: string): string {
  if (cell.startsWith('<')) return `<c r="${place}">${cell}</c>`;
  return `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
}

export async function zipped(content: Record<string, string>): Promise<Buffer> {
  async function* once(text: string) {
    yield Buffer.from(text);
  }
  const entries = Object.entries(content).map(([path, text]) => ({ path, content: once(text) }));
  return Buffer.concat(await Array.fromAsync(zip(entries)));
}

/** One entry that says of itself what it likes. */
export function lyingZip(path: string, content: Buffer, saidSize: number): Buffer {
  const packed = deflateRawSync(content, { level: 9 });
  const name = Buffer.from(path);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(saidSize, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, central, name, end]);
}
