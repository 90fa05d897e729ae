import { unpack } from '#server/interchange/unpack.ts';

export type ReadTable = { caption: string; rows: string[][]; headRows: number };

/** A .docx file as a reader meets it: its paragraphs, its tables with what stands above them, and its XML. */
export async function readDocx(file: Buffer) {
  const { names, parts } = await unpack(file, (name) => name.startsWith('word/') && name.endsWith('.xml'));
  const part = (name: string) => parts.get(`word/${name}`)?.toString('utf8') ?? '';
  const xml = part('document.xml');
  return { names, part, xml, paragraphs: paragraphsIn(xml), tables: tablesIn(xml) };
}

function tablesIn(xml: string): ReadTable[] {
  return [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map((table) => {
    const rows = [...table[0].matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) => row);
    return {
      caption: paragraphsIn(xml.slice(0, table.index)).at(-1) ?? '',
      headRows: rows.filter((row) => row.includes('<w:tblHeader/>')).length,
      rows: rows.map((row) => [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => textIn(cell))),
    };
  });
}

function paragraphsIn(xml: string): string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => textIn(paragraph));
}

function textIn(xml: string): string {
  return [...xml.matchAll(/<w:br\/>|<w:t[^>]*>([^<]*)<\/w:t>/g)]
    .map(([tag, text]) => (tag === '<w:br/>' ? '\n' : (text ?? '')))
    .join('')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&amp;', '&');
}
