import { describe, expect, test } from 'vitest';
import { ImportRefused } from '#surveys/interchange/refused.ts';
import { importXlsform } from '#surveys/interchange/xlsform/import-xlsform.ts';
import { form, imported, itemsOf, told, yesNo } from './sheets.ts';

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

  test("Kobo's own grid, as its form builder saves it, is a battery", () => {
    const read = imported(
      `type | name | label | kobo--score-choices | required
begin_group | p | Phần | |
begin_score | I | Mức độ hài lòng | hl |
score__row | I1 | Một | | true
score__row | I2 | Hai | | false
end_score | | | |
end_group | | | |`,
      'list_name | name | label\nhl | 1 | Kém\nhl | 2 | Tốt',
    );
    expect(itemsOf(read)).toMatchObject([
      { kind: 'battery', code: 'I', rows: [{ code: 'I1' }, { code: 'I2' }] },
    ]);
    expect(read.questionnaire.required).toEqual(['I1']);
    expect(told(read, 'column_left_out', 'kind_unsupported')).toEqual([]);
  });

  test('a plain label is in the language that other headings name, else in Vietnamese by its letters', () => {
    const labels = (survey: string) => imported(survey).questionnaire.sections[0]?.items[0]?.wording;
    expect(labels('type | name | label | label::English\ntext | Y | Ten | Name')).toEqual({
      vi: 'Ten',
      en: 'Name',
    });
    const read = imported(
      'type | name | label::Tiếng Việt\nselect_one gt | G | Giới tính',
      'list_name | name | label\ngt | nam | Nam\ngt | nu | Phu nu',
    );
    expect(itemsOf(read)).toMatchObject([
      { options: [{ label: { vi: 'Nam' } }, { label: { vi: 'Phu nu' } }] },
    ]);
    expect(told(read, 'translation_missing', 'language_missing')).toEqual([
      'language_missing - English (en)',
    ]);
  });
});
