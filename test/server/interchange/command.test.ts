import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CommandRefused } from '#server/commands/refused.ts';
import { questionnaireCommand } from '#server/interchange/questionnaire-command.ts';
import { reference } from '../../surveys/questionnaire/small.ts';
import { parts, rowsXml, zipped } from './files.ts';

describe('the clerk at a terminal', () => {
  let folder = '';
  const file = (name: string) => join(folder, name);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'command-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function said(...typed: string[]): Promise<string> {
    const pieces: string[] = [];
    await questionnaireCommand(typed, (text) => pieces.push(text));
    return pieces.join('');
  }
  const refused = (...typed: string[]) =>
    said(...typed).then(
      () => 'not refused',
      (error: unknown) => (error instanceof CommandRefused ? error.message : Promise.reject(error)),
    );

  test('exports the newest version by its slug, and imports what was exported as the same', async () => {
    expect(await said('export', 'm1', '--out', file('m1.xlsx'))).toBe(
      `Đã ghi mẫu phiếu m1@1 ra ${file('m1.xlsx')}\neligibility: Được giữ trong cột hoặc trang riêng; phần mềm khác bỏ qua.\n`,
    );
    expect(JSON.parse(await said('import', file('m1.xlsx')))).toEqual({
      questionnaire: JSON.parse(JSON.stringify(reference('m1@1'))),
      losses: [],
      findings: [],
    });
    expect(JSON.parse(await said('inspect', file('m1.xlsx')))).toEqual({ findings: [], losses: [] });
  });

  test('what could not be fielded is told as JSON and refused in a sentence', async () => {
    const survey = rowsXml([
      ['type', 'name', 'label', 'constraint'],
      ['integer', 'Q1', 'Bao nhiêu?', '. &gt;= 9 and . &lt;= 1'],
    ]);
    await writeFile(file('bad.xlsx'), await zipped(parts(survey)));
    expect(JSON.parse(await said('import', file('bad.xlsx'))).findings).toEqual([
      { code: 'empty_range', where: 'Q1' },
    ]);
    expect(await refused('inspect', file('bad.xlsx'))).toBe(
      'Mẫu phiếu chưa dùng được: 1 điểm phải sửa, trước hết là empty_range ở Q1.',
    );
  });

  test('a SurveyJS definition is known by its content', async () => {
    const json = {
      pages: [{ name: 'p1', title: 'Phần', elements: [{ type: 'comment', name: 'Y', title: 'Ý kiến' }] }],
    };
    await writeFile(file('survey.txt'), JSON.stringify(json));
    expect(JSON.parse(await said('import', file('survey.txt'))).questionnaire.sections).toMatchObject([
      { code: 'p1', items: [{ kind: 'text', code: 'Y' }] },
    ]);
  });

  test('every refusal is one sentence in Vietnamese', async () => {
    await writeFile(file('old.xlsx'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    await writeFile(file('large.xlsx'), Buffer.alloc(9 * 2 ** 20));
    expect(await refused('import', file('old.xlsx'))).toContain('Excel kiểu cũ (.xls)');
    expect(await refused('import', file('large.xlsx'))).toContain('lớn hơn 8 MB');
    expect(await refused('import', file('nowhere.xlsx'))).toBe(`Không có tệp ${file('nowhere.xlsx')}.`);
    expect(await refused('import', folder)).toBe(`Không có tệp ${folder}.`);
    expect(await refused('export', 'm9', '--out', file('m9.xlsx'))).toMatch(
      /^Không có mẫu phiếu "m9"\. Các mẫu hiện có: m1@1/,
    );
    expect(await refused('export', 'm1')).toMatch(/^Thiếu --out/);
    expect(await refused('export', 'm1', '--out', join(folder, 'no', 'such.xlsx'))).toMatch(
      /^Không ghi được tệp/,
    );
    for (const typed of [[], ['import'], ['erase', 'a'], ['import', 'a', 'b'], ['import', 'a', '--fast']]) {
      expect(await refused(...typed)).toMatch(/^Tham số chưa đúng/);
    }
  });

  test('a file is left alone where the export is refused', async () => {
    await refused('export', 'm9', '--out', file('kept.xlsx'));
    await expect(readFile(file('kept.xlsx'))).rejects.toThrow();
  });
});
