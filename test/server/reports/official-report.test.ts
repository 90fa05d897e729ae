import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Response } from '#surveys/responses/response.ts';
import type { RunningApp } from '#test/support/app.ts';
import { readDocx } from './read-docx.ts';
import { answersTo, campaign, openReportedApp, reportOf } from './reported.ts';

const answers = answersTo(campaign, 31);
const complete = (group: string) =>
  answers.filter((one) => one.group === group && one.disposition === 'complete');

/** Levels given to an item, counted by hand. */
function levelsOf(responses: readonly Response[], key: string): number[] {
  const given = responses.map((one) => Object.entries(one.answers).find(([name]) => name === key)?.[1]);
  return [1, 2, 3, 4, 5].map((level) => given.filter((answer) => answer === level).length);
}

const commas = (value: number, digits: number) => value.toFixed(digits).replace('.', ',');

describe('the official report', () => {
  let running: RunningApp;
  let report: Awaited<ReturnType<typeof readDocx>>;
  beforeAll(async () => {
    running = await openReportedApp();
    report = await readDocx(await reportOf(running, 'official', { comments: 'yes' }));
  }, 60_000);
  afterAll(() => running.close());

  const tableOf = (caption: string) => {
    const found = report.tables.find((table) => table.caption.startsWith(caption));
    if (!found) throw new Error(`no table ${caption}`);
    return found;
  };
  const rowOf = (caption: string, first: string) =>
    tableOf(caption).rows.find(([cell]) => cell === first) ?? [];

  test('is laid out as NĐ 30/2020/NĐ-CP wants it: A4, its margins, its letter, numbers from the second page', () => {
    const [, width, height] = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(report.xml)?.map(Number) ?? [];
    expect([width, height]).toEqual([11906, 16838]);
    const margin = (side: string) =>
      (Number(new RegExp(`<w:pgMar[^>]* w:${side}="(\\d+)"`).exec(report.xml)?.[1]) * 25.4) / 1440;
    expect(margin('left')).toBeCloseTo(30, 1);
    expect(margin('right')).toBeCloseTo(20, 1);
    expect(margin('top')).toBeCloseTo(20, 1);
    expect(margin('bottom')).toBeCloseTo(20, 1);
    expect(report.xml).toContain('<w:titlePg/>');
    expect(report.part('styles.xml')).toContain('w:ascii="Times New Roman"');
    const headers = report.names.filter((name) => /header\d/.test(name) && !name.includes('rels'));
    const numbered = headers.filter((name) => report.part(name.replace('word/', '')).includes('PAGE'));
    expect([headers.length, numbered.length]).toEqual([2, 1]);
  });

  test('begins with the unit, the nation, the number to be filled in, the place and what it is', () => {
    expect(report.paragraphs.filter((text) => text !== '').slice(0, 11)).toEqual([
      'UBND THÀNH PHỐ BẮC KẠN',
      'ỦY BAN NHÂN DÂN',
      'PHƯỜNG HUYỀN TỤNG',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: ……/BC-UBND',
      'Huyền Tụng, ngày …… tháng …… năm 2024',
      'BÁO CÁO',
      'Kết quả điều tra xã hội học xác định Chỉ số cải cách hành chính năm 2024',
      'Căn cứ Quyết định số 1228/QĐ-UBND ngày 16/7/2024 của UBND tỉnh Bắc Kạn;',
      'Căn cứ Kế hoạch số 87/KH-UBND ngày 05/8/2024 của UBND phường Huyền Tụng;',
    ]);
  });

  test('ends with "./.", whom it goes to and who signs, without a name', () => {
    const end = report.paragraphs.findIndex((text) => text.endsWith('./.'));
    expect(report.paragraphs.slice(end + 1, end + 9)).toEqual([
      'Nơi nhận:',
      '- UBND thành phố Bắc Kạn (báo cáo);',
      '- UBND tỉnh Bắc Kạn (báo cáo);',
      '- Lãnh đạo đơn vị;',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      '',
    ]);
  });

  test('has the ten tables, each with a head that is repeated, and no row that is torn', () => {
    const captions = report.tables.map(({ caption }) => caption);
    for (let number = 1; number <= 10; number += 1) {
      expect(captions.filter((caption) => new RegExp(`^Bảng ${number}[a-g. (]`).test(caption))).not.toEqual(
        [],
      );
    }
    const numbered = report.tables.filter(({ caption }) => caption.startsWith('Bảng'));
    expect(new Set(numbered.map(({ headRows }) => headRows))).toEqual(new Set([1]));
    const rows = [...report.xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) => row);
    expect(rows.filter((row) => !row.includes('<w:cantSplit/>'))).toEqual([]);
  });

  test('its parts are numbered I., 1.', () => {
    const headings = report.paragraphs.filter((text) => /^(I|II|III|IV|V)\. \p{Lu}{2}/u.test(text));
    expect(headings).toEqual([
      'I. THÔNG TIN CHUNG',
      'II. KẾT QUẢ ĐIỀU TRA',
      'III. ĐIỂM ĐIỀU TRA XÃ HỘI HỌC',
      'IV. SO VỚI NĂM TRƯỚC',
      'V. NGUỒN GỐC SỐ LIỆU',
    ]);
    expect(report.paragraphs).toContain('1. Tóm tắt kết quả');
    expect(report.paragraphs).toContain('2. Kết quả theo yếu tố');
  });

  test('table 1 counts the ballots by group', () => {
    const came = answers.filter(({ group }) => group === 'citizens');
    const screened = came.filter(({ disposition }) => disposition === 'screened_out').length;
    const row = rowOf('Bảng 1a', 'Người dân');
    expect(row.slice(2, 6).map(Number)).toEqual([
      came.length,
      complete('citizens').length,
      came.length - complete('citizens').length - screened,
      screened,
    ]);
    expect(row[7]).toBe(`${commas((complete('citizens').length / came.length) * 100, 1)} %`);
  });

  test('names the minimum that holds where a score is told, five at least', () => {
    for (const { name, minimumN } of campaign.groups)
      expect(rowOf('Cỡ mẫu theo nhóm', name.vi).at(-1)).toBe(String(Math.max(5, minimumN)));
    expect(campaign.groups.some(({ minimumN }) => minimumN < 5)).toBe(true);
  });

  test('table 3 has n, the levels and the share of the best two of an item', () => {
    const levels = levelsOf(complete('citizens'), 'I3');
    const n = levels.reduce((sum, count) => sum + count, 0);
    const row = rowOf('Bảng 3a', 'I.3');
    expect(row[2]).toBe(String(n));
    expect(row.at(-1)).toMatch(`${commas((((levels[3] ?? 0) + (levels[4] ?? 0)) / n) * 100, 1)} %`);
    const shown = row.slice(3, -2).map((cell) => Number(cell.split('\n')[0]));
    expect(shown.reduce((sum, count) => sum + count, 0)).toBe(n);
    expect(shown.filter((count) => count > 0 && count < 5)).toEqual([]);
  });

  test('table 4 ranks the factors by the mean of the shares of their items', () => {
    const shareOf = (key: string) => {
      const [, , , four = 0, five = 0, ...rest] = levelsOf(complete('citizens'), key);
      const n = levelsOf(complete('citizens'), key).reduce((sum, count) => sum + count, 0);
      return rest.length === 0 ? (four + five) / n : Number.NaN;
    };
    const access = ['I1', 'I2', 'I3', 'I4'].reduce((sum, key) => sum + shareOf(key), 0) / 4;
    const rows = tableOf('Bảng 4a').rows.slice(1);
    expect(rows.find(([, name]) => name === 'I. Tiếp cận dịch vụ')?.[3]).toBe(`${commas(access * 100, 2)} %`);
    const indices = rows.map((row) => Number(row[3]?.replace(' %', '').replace(',', '.')));
    expect(indices).toEqual(indices.toSorted((a, b) => b - a));
  });

  test('table 9 has the score that is reckoned by hand from the answers', () => {
    const factors = [
      ['I1', 'I2', 'I3', 'I4'],
      ['II1', 'II2', 'II3', 'II4', 'II5'],
      ['III1', 'III2', 'III3', 'III4', 'III5', 'III6'],
      ['IV1', 'IV2', 'IV3'],
      ['V1', 'V2', 'V3', 'V4'],
    ];
    const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    const index = mean(
      factors.map((items) =>
        mean(
          items.map((key) => {
            const levels = levelsOf(complete('citizens'), key);
            const n = levels.reduce((sum, count) => sum + count, 0);
            return levels.reduce((sum, count, at) => sum + count * (at + 1), 0) / n / 5;
          }),
        ),
      ),
    );
    const row = rowOf('Bảng 9', '8.1');
    expect(row[2]).toBe('10');
    expect(row[5]).toBe(`${commas(index * 100, 2)} %`);
    expect(row.at(-1)).toBe(commas(Math.round(index * 1000) / 100, 2));
  });

  test('table 10 stands beside the year before, and small groups tell nothing of themselves', () => {
    expect(report.paragraphs.filter((text) => text.startsWith('Đợt trước:'))).toHaveLength(1);
    expect(rowOf('Bảng 10a', 'Người dân')[1]).toMatch(/^\d+,\d\d %$/);
    expect(rowOf('Bảng 5a', 'Người dân – phiếu nhanh tại Một cửa').slice(1)).toEqual([
      'dưới 5',
      '–',
      '–',
      '–',
      '–',
    ]);
  });

  test('says what it was computed from, and that the criteria are an illustration', () => {
    const origin = tableOf('Nguồn gốc số liệu').rows;
    expect(origin.find(([name]) => name === 'Mã băm của dữ liệu')?.[1]).toMatch(/^[0-9a-f]{64}$/);
    expect(origin.find(([name]) => name === 'Số phiếu trong dữ liệu')?.[1]).toBe(String(answers.length));
    expect(report.paragraphs.some((text) => text.includes('không phải QĐ 1228/QĐ-UBND'))).toBe(true);
  });

  test('its charts are charts with their data in them, and each has words for who cannot see it', () => {
    const charts = report.names.filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name));
    const workbooks = report.names.filter((name) => name.startsWith('word/embeddings/'));
    expect(charts.length).toBeGreaterThan(4);
    expect(workbooks).toHaveLength(charts.length);
    // without it LibreOffice gives lines an exact height, and charts vanish
    expect(report.part('styles.xml')).toContain('w:lineRule="auto"');
    expect([...report.xml.matchAll(/<wp:docPr [^>]*descr="[^"]+"/g)]).toHaveLength(charts.length);
  });

  test('levels that are joined have a colour of their own in the charts, and say in the bar which they are', () => {
    const charts = report.names
      .filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name))
      .map((name) => report.part(name.replace('word/', '')));
    const joined = charts.filter((chart) => chart.includes('(gộp)'));
    expect(joined.length).toBeGreaterThan(0);
    for (const chart of joined) {
      const series = [...chart.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([one]) => one);
      const colours = series.map((one) => /<c:spPr>.*?srgbClr val="(\w+)"/s.exec(one)?.[1]);
      expect(new Set(colours).size).toBe(series.length);
      for (const one of series) {
        const [, from, to] = /Mức (\d)–(\d) \(gộp\)/.exec(one) ?? [];
        const numbers = [...one.matchAll(/<a:t>([^<]+)<\/a:t>/g)].map(([, text]) => text ?? '');
        const mark = from ? `${from}–${to}: ` : '';
        expect(numbers.filter((text) => !new RegExp(`^${mark}\\d+$`).test(text))).toEqual([]);
      }
    }
  });

  test('has the words people wrote only where that was asked for', async () => {
    expect(report.paragraphs).toContain('“Cán bộ một cửa nhiệt tình.”');
    const without = await readDocx(await reportOf(running, 'official'));
    expect(without.paragraphs.filter((text) => text.includes('nhiệt tình'))).toEqual([]);
    expect(without.tables.find(({ caption }) => caption.startsWith('Bảng 8'))?.rows.at(-1)).toEqual([
      'Cộng',
      '3',
    ]);
  });
});
