import { describe, expect, test } from 'vitest';
import { ImportRefused } from '#surveys/interchange/refused.ts';
import { importXlsform } from '#surveys/interchange/xlsform/import-xlsform.ts';
import { form, imported, itemsOf, sheetFrom, told, yesNo } from './sheets.ts';

describe('what is said about the person or sent elsewhere', () => {
  test('metadata that could identify is left out and said so, row by row', () => {
    const read = imported(`type | name | label
start | start |
deviceid | deviceid |
username | username |
phonenumber | sdt |
text | Y | Ý kiến`);
    expect(told(read, 'identifying_metadata')).toEqual([
      'identifying_metadata 2 start start',
      'identifying_metadata 3 deviceid deviceid',
      'identifying_metadata 4 username username',
      'identifying_metadata 5 phonenumber sdt',
    ]);
    expect(itemsOf(read)).toHaveLength(1);
  });

  test('an address to send to and a key are named, never repeated', () => {
    const read = imported('type | name | label\ntext | Y | Ý kiến', '', {
      settings: `form_title | form_id | version | submission_url | public_key
Khảo sát | ks | 2 | https://elsewhere.example/secret | MIIBIjAN`,
    });
    expect(read.questionnaire.id).toBe('ks@2');
    expect(told(read, 'never_acted_on')).toEqual([
      'never_acted_on 2 submission_url',
      'never_acted_on 2 public_key',
    ]);
    expect(JSON.stringify(read)).not.toMatch(/elsewhere|MIIB/);
  });

  test('formulas keep their stored value and macros are not run, and both are said', () => {
    const read = importXlsform({
      ...form('type | name | label\ntext | Y | Ý kiến'),
      formulas: [{ sheet: 'survey', row: 2, column: 'C', formula: 'A1&B1' }],
      neverRun: ['xl/vbaProject.bin'],
    });
    expect(told(read, 'formula', 'macro')).toEqual(['formula 2 =A1&B1', 'macro - xl/vbaProject.bin']);
  });
});

describe('what cannot be carried over is said row by row', () => {
  test('kinds, appearances, languages, columns and sheets', () => {
    const read = imported(
      `type | name | label::vi | label::en | label::fr | appearance | media::image | required
geopoint | cho | Ở đâu | Where | Où | | |
calculate | c | | | | | |
text | Y | Ý kiến | Comments | Avis | numbers | a.png | \${x} > 1
note | n | Cảm ơn | Thanks | | | |`,
      yesNo,
      { 'Ghi chú': 'viết | gì\nđó | đây' },
    );
    expect(told(read)).toEqual([
      'kind_unsupported 2 geopoint cho',
      'kind_unsupported 3 calculate c',
      'language_left_out 4 Avis',
      'column_left_out 4 a.png',
      'limit_made 4 Y',
      'appearance 4 numbers',
      `required_not_carried 4 $\{x} > 1`,
      'section_made 4 section-1',
      'list_unused 2 yn: co',
      'list_unused 3 yn: khong',
      'id_mapped - ',
      'wording_missing - Mẫu phiếu',
      'text_made - opening',
      'sheet_left_out - Ghi chú',
    ]);
    expect(read.questionnaire.closing).toEqual({ vi: 'Cảm ơn', en: 'Thanks' });
  });

  test('a condition that cannot be said leaves the item asked, with the piece that is in the way', () => {
    const read = imported(
      `type | name | label | relevant
select_one yn | q1 | Một? |
text | q2 | Hai | today() > '2026-01-01'
text | q3 | Ba | \${q1} = 'nguoi_la'
text | q4 | Bốn | \${q2} != ''
text | q5 | Năm | \${q1} = 'co' and`,
      yesNo,
    );
    expect(itemsOf(read).every((item) => item.when === undefined)).toBe(true);
    expect(
      read.losses
        .filter(({ kind }) => kind === 'condition_not_expressible')
        .map(({ row, column, why }) => [row, column, why.en.slice(-16)]),
    ).toEqual([
      [3, 'relevant', expect.stringContaining('(today())')],
      [4, 'relevant', expect.stringContaining('("nguoi_la")')],
      [5, 'relevant', expect.stringContaining('(q2)')],
      [6, 'relevant', expect.any(String)],
    ]);
  });

  test('groups in groups become sections of their own under the conditions of both', () => {
    const read = imported(
      `type | name | label | relevant
select_one yn | q1 | Một? |
begin_group | ngoai | Ngoài | \${q1} = 'co'
text | a | A |
begin_group | trong | Trong | \${q1} != 'khong'
text | b | B |
end_group | | |
text | c | C |
end_group | | |
begin_repeat | nha | Trong nhà |
text | d | D |
end_repeat | | |`,
      yesNo,
    );
    const co = { item: 'Q1', oneOf: ['co'] };
    expect(read.questionnaire.sections.map(({ code, when }) => [code, when])).toEqual([
      ['section-1', undefined],
      ['ngoai', co],
      ['trong', { all: [co, { not: { item: 'Q1', oneOf: ['khong'] } }] }],
      ['ngoai2', co],
      ['nha', undefined],
    ]);
    expect(told(read, 'nesting_flattened', 'repeat_asked_once')).toEqual([
      'nesting_flattened 5 trong',
      'repeat_asked_once 10 nha',
    ]);
  });

  test('codes that do not fit, or are taken, are mapped and the mapping told', () => {
    const read = imported(
      `type | name | label
text | q1 | A
text | Q1 | B
text | 1_mức_độ_hài_lòng_chung | C
text | điểm | D`,
    );
    expect(itemsOf(read).map(({ code }) => code)).toEqual(['Q12', 'Q1', 'C1MucDoHaiLongCh', 'Diem']);
    expect(
      read.losses
        .filter(({ kind }) => kind === 'code_mapped')
        .map(({ why }) => why.vi.replace(/.*\((.*)\)$/, '$1')),
    ).toEqual(['q1 → Q12', '1_mức_độ_hài_lòng_chung → C1MucDoHaiLongCh', 'điểm → Diem']);
  });
});

describe('what is refused', () => {
  test('a workbook that is no XLSForm, groups that do not pair, and a file with nothing to ask', () => {
    expect(() =>
      importXlsform({ sheets: [sheetFrom('Sheet1', 'a | b')], formulas: [], neverRun: [] }),
    ).toThrow(/no sheet "survey"/);
    expect(() => imported('type | name | label\nbegin group | g | G\ntext | a | A')).toThrow(
      /row 2: "begin group"/,
    );
    expect(() => imported('type | name | label\ntext | a | A\nend repeat | |')).toThrow(
      /row 3: "end repeat"/,
    );
    expect(() => imported('type | name | label\ngeopoint | a | A')).toThrow(/No item/);
  });

  test('two sheets of one name', () => {
    const sheets = [sheetFrom('survey', 'type | name'), sheetFrom('Survey', 'type | name')];
    expect(() => importXlsform({ sheets, formulas: [], neverRun: [] })).toThrow(/two sheets/);
  });

  test('with one sentence in each language, without a word of English in the Vietnamese one', () => {
    try {
      imported('type | name | label | label\ntext | a | A | A');
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof ImportRefused)) throw error;
      expect(error.said.vi).toBe(
        'Trang "survey" có hai cột cùng tên "label"; xin xóa hoặc đổi tên một cột rồi nhập lại.',
      );
    }
  });
});
