import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { writeFileWhole } from '#server/exports/write-file.ts';
import { importFile } from '#server/interchange/import-file.ts';
import { writeWorkbook } from '#server/interchange/write-workbook.ts';
import { exportXlsform } from '#surveys/interchange/xlsform/export-xlsform.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { saveAs } from '#test/support/office.ts';

const office = inject('officePath');

describe.skipIf(!office)('LibreOffice opens what is exported', { timeout: 180_000 }, () => {
  let folder = '';
  const named = (id: string, extension: string, under = '') =>
    join(folder, under, `${id.replace('@', '-')}.${extension}`);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'xlsform-'));
    for (const [id, questionnaire] of questionnaires) {
      await writeFileWhole(named(id, 'xlsx'), writeWorkbook(exportXlsform(questionnaire).sheets));
    }
    const files = [...questionnaires.keys()].map((id) => named(id, 'xlsx'));
    await saveAs(office ?? '', 'xlsx', files, join(folder, 'saved'));
    await saveAs(office ?? '', 'xls:MS Excel 97', files.slice(0, 1), folder);
  }, 180_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  for (const [id, questionnaire] of questionnaires) {
    test(`${id}: what it saves again is the same questionnaire, with nothing to report`, async () => {
      const back = await importFile(await readFile(named(id, 'xlsx', 'saved')));
      expect(back.questionnaire).toEqual(questionnaire);
      expect(back.losses).toEqual([]);
    });
  }

  test('headings and types are those of the XLSForm reference', async () => {
    const { sheets } = await readXlsx(await readFile(named('m1@1', 'xlsx', 'saved')));
    const rowsOf = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    expect(sheets.map(({ name }) => name)).toEqual(['survey', 'choices', 'settings', '_khaosat']);
    const [heading = [], ...rows] = rowsOf('survey');
    const texts = ['label', 'hint'].flatMap((one) => [`${one}::Tiếng Việt (vi)`, `${one}::English (en)`]);
    const reference = ['type', 'name', ...texts, 'required', 'relevant', 'appearance', 'constraint'];
    expect(heading.filter((cell) => !String(cell).startsWith('khaosat_'))).toEqual(reference);
    const types = new Set(rows.map(([type]) => String(type).split(' ')[0]));
    expect([...types].toSorted()).toEqual([
      'begin_group',
      'end_group',
      'note',
      'select_multiple',
      'select_one',
      'text',
    ]);
    const names = rows.map(([, name]) => name).filter((name) => name !== null);
    expect(names.filter((name) => !/^[A-Za-z_][\w.-]*$/.test(String(name)))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    const lists = new Set(
      rowsOf('choices')
        .slice(1)
        .map(([list]) => list),
    );
    const wanted = rows.flatMap(([type]) => /^select_\w+ (\S+)$/.exec(String(type))?.[1] ?? []);
    expect(wanted.filter((list) => !lists.has(list))).toEqual([]);
    expect(rowsOf('settings')).toEqual([
      ['form_title', 'form_id', 'version', 'default_language'],
      ['Phiếu khảo sát người dân', 'm1', '1', 'Tiếng Việt (vi)'],
    ]);
  });

  test('an old .xls that it made is refused in one sentence, whatever its name', async () => {
    const old = await readFile(named('m1@1', 'xls'));
    await expect(importFile(old)).rejects.toMatchObject({
      said: { vi: expect.stringContaining('Excel kiểu cũ (.xls)') },
    });
  });
});
