import { describe, expect, test } from 'vitest';
import { ItemCode } from '#surveys/ids.ts';
import { batteryRows, pastedItems } from '#surveys/interchange/pasted/make-items.ts';
import { linesOfClipboard } from '#surveys/interchange/pasted/read-clipboard.ts';
import { readPastedItems } from '#surveys/interchange/pasted/read-items.ts';
import { readPasted } from '#surveys/interchange/pasted/read-pasted.ts';
import { fc } from '#test/support/chance.ts';

const read = (text: string, html?: string) => readPasted(linesOfClipboard({ text, html }));
const rows = (text: string, html?: string) => read(text, html).rows.map(({ vi }) => vi);
const two = ['Nơi ngồi chờ sạch sẽ', 'Trang thiết bị hiện đại'];

/** What stands before an item and is not part of it. */
const marker = /^(câu|q(?:uestion)?|[ivxlc]+)$/i;

describe('statements that are pasted', () => {
  test.each([
    ['numbers with a stop', '1. Nơi ngồi chờ sạch sẽ\n2. Trang thiết bị hiện đại'],
    ['with a bracket', '1) Nơi ngồi chờ sạch sẽ\r\n2) Trang thiết bị hiện đại\r\n'],
    ['with a stroke', '1/ Nơi ngồi chờ sạch sẽ\n2/Trang thiết bị hiện đại'],
    ['as Word writes them', '1.\tNơi ngồi chờ sạch sẽ\r\n2.\tTrang thiết bị hiện đại\r\n'],
    ['letters', 'a) Nơi ngồi chờ sạch sẽ\nb) Trang thiết bị hiện đại'],
    ['numbers of a part', 'I.1 Nơi ngồi chờ sạch sẽ\nI.2 Trang thiết bị hiện đại'],
    ['and of a part of a part', '1.1. Nơi ngồi chờ sạch sẽ\n1.2. Trang thiết bị hiện đại'],
    ['items by name', 'Câu 1: Nơi ngồi chờ sạch sẽ\nCâu 2. Trang thiết bị hiện đại'],
    ['dashes', '- Nơi ngồi chờ sạch sẽ;\n- Trang thiết bị hiện đại;'],
    ['bullets of Word', '•\tNơi ngồi chờ sạch sẽ\n·\tTrang thiết bị hiện đại'],
    ['bullets of a symbol font', '\uf0b7 Nơi ngồi chờ sạch sẽ\n\uf0b7 Trang thiết bị hiện đại'],
    ['numbers without a stop', '1 Nơi ngồi chờ sạch sẽ\n2 Trang thiết bị hiện đại'],
    ['no numbers at all', 'Nơi ngồi chờ sạch sẽ\nTrang thiết bị hiện đại'],
    ['empty lines between', '\n1. Nơi ngồi chờ sạch sẽ\n\n\n2. Trang thiết bị hiện đại\n\n'],
    ['boxes behind', '1. Nơi ngồi chờ sạch sẽ ☐ ☐ ☐\n2. Trang thiết bị hiện đại □'],
    ['levels and dots behind', '1. Nơi ngồi chờ sạch sẽ 1 2 3 4 5\n2. Trang thiết bị hiện đại ..........'],
    ['no-break spaces', '1.\u00a0Nơi\u00a0ngồi chờ sạch sẽ\n2.\u00a0\u00a0Trang thiết\u2007bị hiện đại'],
    ['a sentence broken by hand', '1. Nơi ngồi chờ\nsạch sẽ\n2. Trang thiết bị\u000bhiện đại'],
    ['broken, without numbers', 'Nơi ngồi chờ\nsạch sẽ\nTrang thiết bị hiện đại'],
    ['an invisible letter', '1. Nơi\u200b ngồi chờ\u00ad sạch sẽ\n2. \ufeffTrang thiết bị hiện đại'],
  ])('%s', (_, text) => {
    expect(rows(text)).toEqual(two);
    expect(rows(text.normalize('NFD'))).toEqual(two);
    expect(read(text).left).toEqual([]);
  });

  test('keep the number that was printed, and their typographic quotes', () => {
    expect(read('VII.2 Phiếu “đúng hẹn” – “trễ hẹn”').rows).toEqual([
      { at: 1, number: 'VII.2', vi: 'Phiếu “đúng hẹn” – “trễ hẹn”', en: '' },
    ]);
  });

  test('from a table: heading, numbers and columns to tick are told from the words', () => {
    const table = [
      'STT\tNội dung đánh giá\tRất không hài lòng\tHài lòng',
      'I\tTiếp cận dịch vụ\t\t',
      '1\tNơi ngồi chờ sạch sẽ\t☐\t☐',
      '2\t"Trang thiết bị\nhiện đại"\t1\t5',
    ].join('\r\n');
    expect(read(table)).toMatchObject({
      rows: [
        { vi: two[0], number: '1' },
        { vi: two[1], number: '2' },
      ],
      left: [
        { at: 1, why: 'header' },
        { at: 2, text: 'Tiếp cận dịch vụ', why: 'heading' },
      ],
    });
  });

  test('in two languages, whichever comes first', () => {
    expect(
      read('1\tNơi ngồi chờ sạch sẽ\tThe waiting area is clean\n2\tTrang thiết bị\tModern equipment').rows,
    ).toMatchObject([
      { vi: 'Nơi ngồi chờ sạch sẽ', en: 'The waiting area is clean' },
      { vi: 'Trang thiết bị', en: 'Modern equipment' },
    ]);
    expect(read('Tiếng Anh\tNội dung\nThe waiting area\tNơi ngồi chờ').rows).toMatchObject([
      { vi: 'Nơi ngồi chờ', en: 'The waiting area' },
    ]);
  });

  test('what is not understood is shown with its line and the reason', () => {
    const text = [
      'II. THỦ TỤC HÀNH CHÍNH',
      '1. Thủ tục được niêm yết công khai',
      '   a) tại bộ phận một cửa',
      '2. Thành phần hồ sơ đúng quy định',
      '2. Thành phần hồ sơ đúng quy định',
      '',
      'Xin cảm ơn Ông/Bà!',
      `3. ${'dài '.repeat(300)}`,
    ].join('\n');
    expect(read(text)).toMatchObject({
      rows: [{ vi: 'Thủ tục được niêm yết công khai' }, { vi: 'Thành phần hồ sơ đúng quy định' }],
      left: [
        { at: 1, why: 'heading' },
        { at: 3, why: 'below' },
        { at: 5, why: 'repeated' },
        { at: 7, text: 'Xin cảm ơn Ông/Bà!', why: 'apart' },
        { at: 8, why: 'too_long' },
      ],
    });
  });

  test('nothing that is pasted makes it fail, and no line is lost in silence', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '1. Nơi ngồi',
        '2) Trang',
        'a) b',
        '- c',
        'I. D',
        'Câu 3: e',
        '',
        '\t',
        '1\tf\t☐',
        '"',
        '☐ ☐',
        '<b>',
      ),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }).map((all) => all.join('\n')),
        (text) => {
          const lines = linesOfClipboard({ text });
          const { rows, left } = readPasted(lines);
          const words = (all: string) => all.match(/[\p{L}\p{M}]{2,}/gu) ?? [];
          const shown = [...rows.flatMap(({ vi, en }) => [vi, en]), ...left.map((one) => one.text)].join(' ');
          const missing = words(lines.flatMap(({ cells }) => cells).join(' ')).filter(
            (word) => !shown.includes(word),
          );
          // what stands before a line is told apart from what it says
          expect(missing.filter((word) => !marker.test(word))).toEqual([]);
          readPastedItems(lines);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('what is pasted from a formatted text', () => {
  test('has the numbers that Word writes by itself, and nothing of its styles', () => {
    const html = `<html><head><style>p.Mso { color: red }</style><title>x</title></head><body>
      <!--[if gte mso 9]><xml>1. không phải</xml><![endif]--><!--StartFragment-->
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;&nbsp;
      </span></span><![endif]>N&#417;i ng&#7891;i ch&#7901;
      s&#x1EA1;ch s&#7869;<o:p></o:p></p>
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>2.&nbsp;<![endif]>Trang thiết bị <b>hiện đại</b></p>
      <script>alert(1)</script></body></html>`;
    expect(rows('', html)).toEqual(two);
  });

  test('keeps the cells of a table, however many paragraphs are in one', () => {
    const html = `<table><tr><th>TT</th><th>Nội dung</th></tr>
      <tr><td><p>1</p></td><td><p>Nơi ngồi chờ</p><p>sạch sẽ</p></td><td>☐</td></tr>
      <tr><td>2</td><td>Trang thiết bị<br>hiện đại</td><td>&nbsp;</td></tr></table>`;
    expect(rows('1\nNơi ngồi chờ\nsạch sẽ', html)).toEqual(two);
  });

  test('has the numbers and bullets of a list', () => {
    const html = '<ol start="4"><li>Nơi ngồi chờ sạch sẽ<li><p>Trang thiết bị hiện đại</p></ol>';
    expect(read('', html).rows.map(({ number, vi }) => [number, vi])).toEqual([
      ['4', two[0]],
      ['5', two[1]],
    ]);
    expect(rows('', '<ul><li>Nơi ngồi chờ sạch sẽ</li><li>Trang thiết bị hiện đại</li></ul>')).toEqual(two);
  });

  test('is whole, however much Word writes around each cell; of what is beyond that the text is read', () => {
    const statements = Array.from({ length: 150 }, (_, at) => `Nội dung thứ ${at + 1} của phiếu`);
    const html = (styling: number) =>
      statements
        .map((said) => `<tr><td style="${'mso-x:1;'.repeat(styling)}"><p>${said}</p></td></tr>`)
        .join('');
    expect(html(600).length).toBeGreaterThan(700_000);
    expect(rows('', html(600))).toEqual(statements);
    expect(rows(statements.join('\n'), html(4000))).toEqual(statements);
  });

  test.each(['<!--[if ', '<!-- ', '<head ', '<xml>'])(
    'is read at once where %s is never closed',
    (opening) => {
      expect(rows(two.join('\n'), `<li>${opening.repeat(400_000)}`)).toEqual(two);
    },
  );

  test('keeps the quotation marks and the breaks of a cell of a spreadsheet', () => {
    const cells = (text: string) => linesOfClipboard({ text }).map((line) => line.cells);
    expect(cells('1\t"Bộ phận ""Một cửa""\ncủa phường"\t☐\n2\tNơi "chờ"\t☐')).toEqual([
      ['1', 'Bộ phận "Một cửa" của phường', '☐'],
      ['2', 'Nơi "chờ"', '☐'],
    ]);
    expect(cells('1\t"Một cửa" của phường\n2\t"chờ"')).toEqual([
      ['1', '"Một cửa" của phường'],
      ['2', '"chờ"'],
    ]);
  });

  test('is read at once where every cell begins with a quotation mark that nothing ends', () => {
    const cells = Array.from({ length: 100_000 }, () => '"a');
    expect(linesOfClipboard({ text: `\t\n${cells.join('\n')}` })).toHaveLength(cells.length);
  });

  test('is read as text, whatever stands in it', () => {
    expect(
      rows('', '<ul><li>a &lt;img src=x onerror=alert(1)&gt; &unknown; &#0; &amp;amp; b</li></ul>'),
    ).toEqual(['a <img src=x onerror=alert(1)> &unknown; &amp; b']);
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (html) => {
        linesOfClipboard({ text: '', html: `<li>${html}` });
      }),
    );
  });
});

describe('items that are pasted', () => {
  const items = (text: string) => readPastedItems(linesOfClipboard({ text }));
  const form = [
    'PHẦN A. THÔNG TIN CHUNG',
    '1. Giới tính của Ông/Bà?',
    '☐ Nam   ☐ Nữ',
    '2. Ông/Bà nộp hồ sơ bằng cách nào? (chọn nhiều)',
    'a) Trực tiếp',
    'b) Trực tuyến qua',
    'Cổng dịch vụ công',
    'c) Khác (ghi rõ)........',
    '3. Ông/Bà có góp ý gì không?',
  ].join('\n');

  test('come with what can be ticked', () => {
    expect(items(form)).toMatchObject({
      items: [
        { vi: 'Giới tính của Ông/Bà?', options: ['Nam', 'Nữ'], several: false, number: '1' },
        {
          vi: 'Ông/Bà nộp hồ sơ bằng cách nào? (chọn nhiều)',
          options: ['Trực tiếp', 'Trực tuyến qua Cổng dịch vụ công', 'Khác (ghi rõ)'],
          several: true,
        },
        { vi: 'Ông/Bà có góp ý gì không?', options: [] },
      ],
      left: [{ at: 1, why: 'heading' }],
    });
    expect(items('Câu 1. Có hài lòng không? □ Có □ Không').items).toMatchObject([
      { vi: 'Có hài lòng không?', options: ['Có', 'Không'] },
    ]);
  });

  test('become items of the kind they look like, under codes that are free', () => {
    const made = pastedItems(items(form).items, new Set(['C1']));
    expect(made.map(({ code, kind }) => `${code} ${kind}`)).toEqual([
      'C2 single-choice',
      'C3 multiple-choice',
      'C4 text',
    ]);
    expect(made[1]).toMatchObject({
      options: [
        { code: 'truc_tiep' },
        { code: 'truc_tuyen_qua_cong_dich_vu_cong' },
        { code: 'other', specify: true },
      ],
    });
  });

  test('and statements become rows that go on with the codes of their battery', () => {
    const battery = {
      code: ItemCode.parse('V'),
      rows: [{ code: ItemCode.parse('V1'), wording: { vi: 'Có rồi', en: '' } }],
    };
    const made = batteryRows(
      read('1. Nơi ngồi\n2. Trang thiết bị').rows,
      battery,
      new Set(['V', 'V1', 'V3']),
    );
    expect(made.map(({ code, number, wording }) => `${code} ${number} ${wording.vi}`)).toEqual([
      'V2 1 Nơi ngồi',
      'V4 2 Trang thiết bị',
    ]);
  });
});
