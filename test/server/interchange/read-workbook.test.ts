import { describe, expect, test } from 'vitest';
import { importFile, mostFileBytes } from '#server/interchange/import-file.ts';
import { readWorkbook } from '#server/interchange/read-workbook.ts';
import { sheetLimits } from '#server/interchange/sheet-extent.ts';
import { unpackLimits } from '#server/interchange/unpack.ts';
import { writeWorkbook } from '#server/interchange/write-workbook.ts';
import { ImportRefused } from '#surveys/interchange/refused.ts';
import { exportXlsform } from '#surveys/interchange/xlsform/export-xlsform.ts';
import { fc } from '#test/support/chance.ts';
import { reference } from '../../surveys/questionnaire/small.ts';
import { lyingZip, parts, rowsXml, zipped } from './files.ts';

const simple = rowsXml([
  ['type', 'name', 'label'],
  ['text', 'Y', 'Ý kiến'],
]);

/** The Vietnamese sentence with which a file is refused. */
async function refusal(file: Buffer): Promise<string> {
  try {
    await importFile(file);
  } catch (error) {
    if (error instanceof ImportRefused) return error.said.vi;
    throw error;
  }
  return 'not refused';
}

describe('what is in a workbook', () => {
  test('cells are read as text: numbers, yes and no, days, and text in pieces', async () => {
    const row = ['<v>1</v>', '<v>1.5</v>', 'a', '<v></v>'];
    const rich = '<c r="E1" t="inlineStr"><is><r><t>một </t></r><r><t>hai</t></r></is></c>';
    const survey = rowsXml([row]).replace('</row>', `${rich}<c r="F1" t="b"><v>1</v></c></row>`);
    const { sheets } = await readWorkbook(await zipped(parts(survey)));
    expect(sheets[0]).toEqual({ name: 'survey', rows: [['1', '1.5', 'a', '', 'một hai', 'true']] });
  });

  test('a formula is not evaluated: the stored value stands, and the cell is named', async () => {
    const survey = rowsXml([
      ['type', 'name', 'label'],
      ['text', 'Y', '<f>CONCATENATE("Ý"," kiến")&amp;WEBSERVICE("http://x")</f><v>7</v>'],
    ]);
    const read = await importFile(await zipped(parts(survey)));
    expect(read.questionnaire.sections[0]?.items[0]?.wording.en).toBe('7');
    expect(read.losses.find(({ kind }) => kind === 'formula')).toMatchObject({
      sheet: 'survey',
      row: 2,
      column: 'C',
      what: '=CONCATENATE("Ý"," kiến")&WEBSERVICE("http://x")',
    });
  });

  test('macros, embedded files and links to other files are never unpacked, and are named', async () => {
    const never = ['xl/vbaProject.bin', 'xl/embeddings/oleObject1.bin', 'xl/externalLinks/externalLink1.xml'];
    const more = Object.fromEntries(never.map((name) => [name, 'Sub Auto_Open()']));
    const read = await importFile(await zipped(parts(simple, '', more)));
    expect(read.losses.filter(({ kind }) => kind === 'macro').map(({ what }) => what)).toEqual(never);
  });

  test('text that looks like an escape, a formula or markup comes back as it is', async () => {
    const texts = ['_x0041_', '=1+1', '+84', '<b>&amp;', 'a\nb', '"', '_x_', 'Đặng'];
    const sheet = { name: 'survey', header: ['type'], rows: texts.map((text) => [text]) };
    const file = Buffer.concat(await Array.fromAsync(writeWorkbook([sheet])));
    const { sheets } = await readWorkbook(file);
    expect(sheets[0]?.rows.slice(1).flat()).toEqual(texts);
  });
});

describe('a file that is not what it says', () => {
  test('an old .xls and a workbook with a password are each refused in a sentence of their own', async () => {
    const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    const old = Buffer.concat([compound, Buffer.alloc(4096), Buffer.from('Workbook', 'utf16le')]);
    expect(await refusal(old)).toBe(
      'Tệp này là Excel kiểu cũ (.xls) dù tên có thể là .xlsx; xin mở bằng Excel, chọn Lưu thành (Save As) kiểu .xlsx rồi nhập lại.',
    );
    const locked = Buffer.concat([compound, Buffer.alloc(4096), Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await refusal(locked)).toContain('có mật khẩu');
    expect(await refusal(Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06]))).not.toBe('not refused');
  });

  test('nothing, something else, half of a file, and JSON that is none', async () => {
    expect(await refusal(Buffer.alloc(0))).toBe('Tệp rỗng.');
    expect(await refusal(Buffer.from('type,name,label\ntext,a,A'))).toContain('không phải là .xlsx');
    const whole = await zipped(parts(simple));
    expect(await refusal(whole.subarray(0, whole.length / 2))).toContain('bị hỏng');
    expect(await refusal(Buffer.from('{"pages": ['))).toContain('sai cú pháp');
    expect(await refusal(Buffer.from('{"a": 1}'))).toContain('SurveyJS');
    expect(await refusal(Buffer.from(`{"pages": ${'['.repeat(9000)}${']'.repeat(9000)}}`))).toContain(
      'lồng nhau',
    );
  });

  test('a sheet with a document type of its own is not parsed', async () => {
    const bad = parts(simple);
    const sheet = bad['xl/worksheets/sheet1.xml'];
    const entities = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    expect(
      await refusal(await zipped({ ...bad, 'xl/worksheets/sheet1.xml': `${entities}${sheet}` })),
    ).toContain('Không đọc được');
  });
});

describe('a file that would fill the memory', () => {
  const bomb = Buffer.alloc(unpackLimits.entryBytes + 1);

  test('is refused before it is unpacked where it says how large it is', async () => {
    expect(await refusal(lyingZip('xl/workbook.xml', bomb, bomb.length))).toContain('bung ra quá lớn');
  });

  test('is stopped where it says less than is there', async () => {
    expect(await refusal(lyingZip('xl/workbook.xml', bomb, 1000))).toContain('bung ra quá lớn');
  });

  test('is refused where it has too many parts, or is too large as it is', async () => {
    const many = Object.fromEntries(
      Array.from({ length: unpackLimits.entries + 1 }, (_, at) => [`a${at}`, '']),
    );
    expect(await refusal(await zipped(many))).toContain('bung ra quá lớn');
    expect(await refusal(Buffer.alloc(mostFileBytes + 1))).toContain('lớn hơn 8 MB');
  });

  test('a cell in the far corner is refused; coloured cells without content do not count', async () => {
    const corner = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(await refusal(await zipped(parts(simple + corner)))).toContain(`${sheetLimits.rows} dòng`);
    const coloured = '<row r="1048576"><c r="XFD1048576" s="1"/></row>';
    expect(await refusal(await zipped(parts(simple + coloured)))).toBe('not refused');
  });
});

test('one long text in many cells of a small file is refused, and tags without end cost no more than others', async () => {
  const rows = Array.from({ length: 400 }, (_, at) => ['text', `T${at}`, '<v>0</v>']);
  const shared = rowsXml([['type', 'name', 'label'], ...rows]).replaceAll(
    /(<c r="C\d+")><v>0/g,
    '$1 t="s"><v>0',
  );
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const strings = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${'ạ'.repeat(30_000)}</t></si></sst>`;
  const whole = parts(shared);
  const links = whole['xl/_rels/workbook.xml.rels']?.replace(
    '</Relationships>',
    `<Relationship Id="r9" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  );
  const file = await zipped({
    ...whole,
    'xl/_rels/workbook.xml.rels': links ?? '',
    'xl/sharedStrings.xml': strings,
  });
  expect(file.length).toBeLessThan(20_000);
  expect(await refusal(file)).toContain('quá nhiều chữ');
  const tags = rowsXml([
    ['type', 'name', 'label'],
    ['text', 'T', '&lt;a'.repeat(200_000)],
  ]);
  expect(await refusal(await zipped(parts(tags)))).toBe('not refused');
  expect(await refusal(await zipped(parts('<c '.repeat(500_000))))).not.toBe('not refused');
});

test('any file at all is either imported or refused in a sentence', { timeout: 60_000 }, async () => {
  const sound = Buffer.concat(await Array.fromAsync(writeWorkbook(exportXlsform(reference('qr@1')).sheets)));
  const spoilt = fc
    .array(fc.tuple(fc.nat({ max: sound.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 12 })
    .map((changes) => {
      const file = Buffer.from(sound);
      for (const [at, byte] of changes) file[at] = byte;
      return file;
    });
  await fc.assert(
    fc.asyncProperty(fc.oneof(spoilt, fc.uint8Array({ maxLength: 300 }).map(Buffer.from)), async (file) => {
      expect(typeof (await refusal(file))).toBe('string');
    }),
    { numRuns: 150 },
  );
});
