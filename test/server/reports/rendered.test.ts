import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { RunningApp } from '#test/support/app.ts';
import { saveAs } from '#test/support/office.ts';
import { openReportedApp, reportOf } from './reported.ts';

const writer = inject('writerPath');

describe.skipIf(!writer)('LibreOffice opens the documents', { timeout: 240_000 }, () => {
  let running: RunningApp;
  let folder = '';
  beforeAll(async () => {
    running = await openReportedApp();
    folder = await mkdtemp(join(tmpdir(), 'reports-'));
    const files = ['official', 'assessed'].map((name) => join(folder, `${name}.docx`));
    await writeFile(files[0] ?? '', await reportOf(running, 'official', { comments: 'yes' }));
    await writeFile(files[1] ?? '', await reportOf(running, 'assessed'));
    await saveAs(writer ?? '', 'pdf', files, folder);
    await saveAs(writer ?? '', 'txt:Text (encoded):UTF8', files, folder);
  }, 240_000);
  afterAll(async () => {
    await running.close();
    await rm(folder, { recursive: true, force: true });
  });

  const wordsOf = async (name: string) => (await readFile(join(folder, `${name}.txt`), 'utf8')).split('\n');
  const pagesOf = async (name: string) =>
    [...(await readFile(join(folder, `${name}.pdf`), 'latin1')).matchAll(/\/Type\s*\/Page[^s]/g)].length;

  test('the report is a few dozen pages of Vietnamese, none of it lost', async () => {
    const words = await wordsOf('official');
    expect(words.join('\n')).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(words.some((line) => line.startsWith('Bảng 9. Điểm điều tra xã hội học theo tiêu chí'))).toBe(
      true,
    );
    expect(words.join('\n')).not.toContain('\ufffd');
    const pages = await pagesOf('official');
    expect(pages).toBeGreaterThan(15);
    expect(pages).toBeLessThan(45);
  });

  test('the letter names whom it is for and each body with its rank', async () => {
    const words = await wordsOf('assessed');
    expect(words).toContain('Kính gửi: Sở Nội vụ tỉnh Bắc Kạn');
    expect(words).toContain('Sở Tài chính');
    expect(await pagesOf('assessed')).toBeGreaterThan(3);
  });
});
