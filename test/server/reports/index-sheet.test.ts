import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cell, readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findCriteriaSet } from '#surveys/par-index/criteria-sets/index.ts';
import type { RunningApp } from '#test/support/app.ts';
import { saveAs } from '#test/support/office.ts';
import { campaign, openReportedApp, reportOf } from './reported.ts';

const office = inject('officePath');
const set = findCriteriaSet(campaign.criteriaSet);

describe('the sheet of scores', () => {
  let running: RunningApp;
  let file: Buffer;
  beforeAll(async () => {
    running = await openReportedApp();
    file = await reportOf(running, 'index-sheet');
  }, 60_000);
  afterAll(() => running.close());

  const sheetOf = async (bytes: Buffer) => {
    const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets;
    if (!sheet) throw new Error('no sheet');
    const at = (first: string) => sheet.rows.findIndex((row) => row[0] === first || row[1] === first);
    const cell = (row: number, column: number): Cell | undefined => sheet.cells?.get(`${row},${column}`);
    return { sheet, at, cell };
  };

  test('lists every field and criterion with what the scoring tools ask, and leaves the ward its own column', async () => {
    const { sheet, at } = await sheetOf(file);
    const head = sheet.rows[at('Mã')]?.slice(0, 6);
    expect(head).toEqual([
      'Mã',
      'Tiêu chí',
      'Điểm tối đa',
      'Điểm tự chấm',
      'Điểm thẩm định',
      'Điểm điều tra XHH',
    ]);
    const told: [string, unknown][] = [];
    for (const field of set?.fields ?? []) {
      expect(sheet.rows[at(field.code)]?.slice(1, 3)).toEqual([field.name.vi, Number(field.maximum)]);
      for (const { code, maximum } of field.criteria) {
        const row = sheet.rows[at(code)] ?? [];
        expect(row[2]).toBe(Number(maximum));
        expect(row[3]).toBe('không tự chấm');
        told.push([code, row[5]]);
      }
    }
    // what few delegates answered to one statement would follow from the score
    const withheld = told.filter(([, score]) => typeof score !== 'number');
    expect(withheld).toEqual([['5.6', 'không nêu']]);
  });

  test('its sums are formulas, and what they say now is right', async () => {
    const { sheet, at, cell } = await sheetOf(file);
    const total = at('Tổng cộng');
    const scores = (set?.fields ?? []).flatMap(({ criteria }) =>
      criteria.map(({ code }) => sheet.rows[at(code)]?.[5]).filter((score) => typeof score === 'number'),
    );
    const sum = Math.round(scores.reduce((all, one) => all + one, 0) * 100) / 100;
    expect(cell(total, 5)?.formula).toMatch(/^SUM\(F\d+(,F\d+)+\)$/);
    expect(sheet.rows[total]?.[5]).toBe(sum);
    expect(sheet.rows[total]?.[2]).toBe(100);
    const [satisfaction, others] = [
      'Trong đó: SIPAS (đo lường hài lòng)',
      'Trong đó: XHH cán bộ (các tiêu chí khác)',
    ].map((name) => Number(sheet.rows[at(name)]?.[5]));
    expect((satisfaction ?? 0) + (others ?? 0)).toBeCloseTo(sum, 9);
    expect(satisfaction).toBe(sheet.rows[at('8.1')]?.[5]);
    // the ward's own points and what they add up to are yet to come: no nought stands there
    const own = at('Tổng điểm = điểm tự chấm + điểm điều tra XHH');
    expect([cell(total, 3)?.value, cell(total, 4)?.value, cell(own, 5)?.value]).toEqual(['', '', '']);
    expect(cell(own, 5)?.formula).toContain('ROUND(D');
  });

  test('stays in view while it is scrolled and prints on A4 across', async () => {
    const { sheet, at } = await sheetOf(file);
    expect(sheet.freezePane).toEqual({ rows: at('Mã') + 1, columns: 2 });
    expect(sheet.pageSetup?.paperSize).toBe('a4');
    expect(sheet.pageSetup?.orientation).toBe('landscape');
  });

  test('has a second sheet with what the scores were computed from', async () => {
    const [, origin] = (await readXlsx(file)).sheets;
    const told = (name: string) => origin?.rows.find(([first]) => first === name)?.[1];
    expect(told('Mã băm của dữ liệu')).toMatch(/^[0-9a-f]{64}$/);
    expect(told('Tính chất của bộ tiêu chí')).toBe('Bộ tiêu chí minh họa – không phải QĐ 1228/QĐ-UBND');
  });

  test.skipIf(!office)(
    'LibreOffice reckons the formulas again and comes to the same',
    { timeout: 180_000 },
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'sheet-'));
      try {
        await writeFile(join(folder, 'sheet.xlsx'), file);
        await saveAs(office ?? '', 'ods', [join(folder, 'sheet.xlsx')], folder);
        await saveAs(office ?? '', 'xlsx:Calc MS Excel 2007 XML', [join(folder, 'sheet.ods')], folder);
        const [before, after] = [
          await sheetOf(file),
          await sheetOf(await readFile(join(folder, 'sheet.xlsx'))),
        ];
        const numbers = (sheet: typeof before.sheet) =>
          sheet.rows.flatMap((row) =>
            row.filter((value) => typeof value === 'number').map((value) => value.toFixed(2)),
          );
        expect(numbers(after.sheet)).toEqual(numbers(before.sheet));
        const checks =
          after.sheet.rows[after.sheet.rows.findIndex((row) => String(row[1]).startsWith('Kiểm tra'))];
        expect([checks?.[2], checks?.[5]]).toEqual(['đúng', 'đúng']);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  );
});
