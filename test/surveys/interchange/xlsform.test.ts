import { describe, expect, test } from 'vitest';
import { ImportRefused } from '#surveys/interchange/refused.ts';
import { importXlsform } from '#surveys/interchange/xlsform/import-xlsform.ts';
import { form, imported, sheetFrom } from './sheets.ts';

const yesNo = `
list_name | name | label
yn | co | Có
yn | khong | Không`;

/** The losses of some kinds, as "kind row what". */
function told({ losses }: ReturnType<typeof imported>, ...kinds: string[]): string[] {
  return losses
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(({ kind, row, what }) => `${kind} ${row ?? '-'} ${what}`);
}

const itemsOf = ({ questionnaire }: ReturnType<typeof imported>) =>
  questionnaire.sections.flatMap(({ items }) => items);

describe('what people in the field really send', () => {
  test('headings with tabs, no-break spaces and "list name" with a space are read', () => {
    const workbook = form('', '');
    const survey = [
      ['Type\t', '\u00a0name ', 'label :: Tiếng Việt (vi)\t'],
      ['select_one  yn ', ' q1 ', 'Có không?'],
    ];
    const choices = [
      ['List Name', 'Value', 'Label'],
      ['yn', 'co', 'Có'],
      ['yn', 'khong', 'Không'],
    ];
    const read = importXlsform({
      ...workbook,
      sheets: [
        { name: 'Survey ', rows: survey },
        { name: 'CHOICES', rows: choices },
      ],
    });
    expect(itemsOf(read)).toMatchObject([
      {
        kind: 'single-choice',
        code: 'Q1',
        wording: { vi: 'Có không?' },
        options: [{ code: 'co' }, { code: 'khong' }],
      },
    ]);
  });

  test('two columns of one name are refused, naming the sheet and the column', () => {
    const twice = () => imported('type | name | label | Name\ntext | a | A | b');
    expect(twice).toThrow(ImportRefused);
    expect(twice).toThrow(/"survey".*"name" \/ "Name"/);
    expect(() =>
      imported('type | name | label\ntext | a | A', 'list_name | name | label | label\nl | a | A | B'),
    ).toThrow(/"choices".*"label"/);
  });

  test('choices whose name looks like a number, with levels worst first whatever their order', () => {
    const read = imported(
      `type | name | label | appearance
begin group | g | Nhóm | table-list
select_one hl | q1 | Một |
select_one hl | q2 | Hai |
end group | | |
select_one hl | q3 | Vì sao? |
text | q4 | Ghi rõ |`,
      `list name | name | label
hl | 5 | Rất hài lòng
hl | 4 | Hài lòng
hl | 3 | Bình thường
hl | 2 | Không hài lòng
hl | 1 | Rất không hài lòng
hl | 97 | Không có ý kiến`,
    );
    expect(read.questionnaire.scales).toMatchObject([
      {
        code: 'HL5',
        noOpinion: { vi: 'Không có ý kiến' },
        levels: { 0: { vi: 'Rất không hài lòng' }, 4: { vi: 'Rất hài lòng' } },
      },
    ]);
    expect(read.questionnaire.scaleOrder).toBe('descending');
    expect(itemsOf(read)).toMatchObject([
      { kind: 'battery', code: 'G', scale: 'HL5', rows: [{ code: 'Q1' }, { code: 'Q2' }] },
      { kind: 'rating', code: 'Q3', scale: 'HL5' },
      { kind: 'text', code: 'Q4' },
    ]);
    expect(told(read, 'no_opinion_assumed', 'scale_order_assumed')).toEqual(['no_opinion_assumed 7 97']);
  });

  test('typographic quotation marks in an expression are the straight ones', () => {
    const read = imported(
      `type | name | label | relevant
select_one yn | q1 | Một? |
text | q2 | Hai | \${q1} = ‘co’
text | q3 | Ba | selected(\${q1}, “khong”)`,
      yesNo,
    );
    expect(itemsOf(read)).toMatchObject([
      {},
      { when: { item: 'Q1', oneOf: ['co'] } },
      { when: { item: 'Q1', oneOf: ['khong'] } },
    ]);
    expect(told(read, 'condition_not_expressible')).toEqual([]);
  });

  test('a name in NFD is the same as one in NFC', () => {
    const read = imported(
      `type | name | label | relevant
select_one yn | ${'hài_lòng'.normalize('NFD')} | Một? |
text | q2 | Hai | \${${'hài_lòng'.normalize('NFC')}} = 'co'`,
      yesNo,
    );
    expect(itemsOf(read)).toMatchObject([{ code: 'HaiLong' }, { when: { item: 'HaiLong', oneOf: ['co'] } }]);
  });

  test('label and list-nolabel make a battery; the row of labels asks nothing', () => {
    const read = imported(
      `type | name | label | appearance
begin_group | g | Phần một | field-list
select_one hl | q0 | Mức độ | label
select_one hl | q1 | Một | list-nolabel
select_one hl | q2 | Hai | list-nolabel
end_group | | |`,
      'list_name | name | label | score\nhl | kem | Kém | 1\nhl | tot | Tốt | 2',
    );
    expect(read.questionnaire.sections).toMatchObject([
      {
        title: { vi: 'Phần một' },
        items: [{ kind: 'battery', wording: { vi: 'Mức độ' }, rows: [{ code: 'Q1' }, { code: 'Q2' }] }],
      },
    ]);
  });

  test('or_other becomes "Khác" with a line to write on', () => {
    const read = imported('type | name | label\nselect_multiple yn or_other | q1 | Một?', yesNo);
    expect(itemsOf(read)).toMatchObject([
      {
        kind: 'multiple-choice',
        options: [{}, {}, { code: 'other', specify: true, label: { vi: 'Khác (xin ghi cụ thể)' } }],
      },
    ]);
  });

  test('the limits of numbers, texts and marks are those of the constraint', () => {
    const read = imported(
      `type | name | label | constraint | parameters
integer | Tuoi | Tuổi | . >= 18 and . < 100 |
text | Y | Ý kiến | string-length(.) <= 300 |
select_multiple yn | M | Nhiều | count-selected(.) <= 1 |
range | R | Điểm | | start=0;end=10;step=1
integer | N | Số | . != 5 |`,
      yesNo,
    );
    expect(itemsOf(read)).toMatchObject([
      { min: 18, max: 99 },
      { maxLength: 300 },
      { max: 1 },
      { min: 0, max: 10 },
      { min: 0, max: 999_999 },
    ]);
    expect(told(read, 'constraint_not_expressible', 'limit_made')).toEqual([
      'constraint_not_expressible 6 . != 5',
      'limit_made 6 N',
    ]);
  });
});

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
