import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsqr from 'jsqr';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { aBatchId, admitting } from '#test/support/admission/codes.ts';
import { accessibilityFaults, overflow } from '#test/support/browser/accessibility.ts';
import { openSite, type Site } from '#test/support/site.ts';

/** A page of a print, in grey, as `pdftoppm` rasterises it. */
type Raster = { data: Uint8ClampedArray; width: number; height: number };

/** Binary portable graymap: "P5 width height 255" and the bytes. */
function readGrey(file: string): Raster {
  const bytes = readFileSync(file);
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 60).toString('latin1'));
  const [width, height] = [Number(head?.[1]), Number(head?.[2])];
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at++) {
    const grey = bytes[(head?.[0].length ?? 0) + at] ?? 0;
    data.set([grey, grey, grey, 255], at * 4);
  }
  return { data, width, height };
}

/** What a camera reads that looks at one part of the sheet. */
function readPart(sheet: Raster, left: number, top: number, width: number, height: number) {
  const part = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    const from = ((top + y) * sheet.width + left) * 4;
    part.set(sheet.data.subarray(from, from + width * 4), y * width * 4);
  }
  return jsqr(part, width, height)?.data;
}

/** The page printed to PDF as the clerk does, every sheet as grey dots, 200 to an inch. */
async function printed(page: Page): Promise<Raster[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lang-nghe-print-'));
  try {
    writeFileSync(join(folder, 'print.pdf'), await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    execFileSync('pdftoppm', ['-r', '200', '-gray', join(folder, 'print.pdf'), join(folder, 'sheet')]);
    const sheets = readdirSync(folder).filter((name) => name.endsWith('.pgm'));
    return sheets.sort().map((name) => readGrey(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The sheet is cut into cards as the clerk would cut it. A code that stands on its head is read as well. */
function readAll(sheets: readonly Raster[], columns: number, rows: number): (string | undefined)[] {
  return sheets.flatMap((sheet) => {
    const [width, height] = [Math.floor(sheet.width / columns), Math.floor(sheet.height / rows)];
    return Array.from({ length: columns * rows }, (_, index) => {
      const [column, row] = [index % columns, Math.floor(index / columns)];
      return readPart(sheet, column * width, row * height, width, height);
    });
  });
}

const hasRasteriser = (() => {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe.skipIf(!inject('chromiumPath') || !hasRasteriser)(
  'what is printed with codes',
  { timeout: 180_000 },
  () => {
    let site: Site;
    let page: Page;
    let complaints: string[];
    beforeAll(async () => {
      site = await openSite();
      await admitting(site, { leaders: 'access_code' });
      ({ page, complaints } = await site.openAs('clerk'));
    });
    afterAll(() => site.close());

    /** The letters on the page, in its order, without spaces. */
    const letters = () =>
      page
        .locator('main .letters')
        .allInnerTexts()
        .then((all) => all.map((text) => text.replaceAll(/\s/g, '')));
    const isChecked = () => page.locator('#code-check.checked').waitFor();

    test.each([
      ['posters', 1, 1],
      ['table_cards', 1, 2],
      ['cut_cards', 2, 5],
    ] as const)('%s: every square on paper is read as the letters beside it', async (kind, columns, rows) => {
      for (const point of ['ban-cau', 'khuoi-lang']) {
        await page.goto(`/print/campaigns/trial/posters?as=${kind}&group=citizens&point=${point}`);
        await isChecked();
        await expect
          .poll(() => page.locator('#code-check').innerText())
          .toContain('Đã kiểm: mã QR đúng với liên kết');
        expect(await accessibilityFaults(page)).toEqual([]);
        const code = await site.codeOf({ point });
        expect(new Set(await letters())).toEqual(new Set([code]));
        const read = readAll(await printed(page), columns, rows);
        expect(read).toHaveLength(columns * rows);
        expect(new Set(read)).toEqual(new Set([`${site.url}/k/${code}`]));
      }
      expect(complaints).toEqual([]);
    });

    test('code cards: every card of every sheet is read as its own fifteen letters, and opens its ballot', async () => {
      const link = await site.codeOf({ group: 'leaders', point: 'one-stop' });
      await page.goto('/clerk');
      const batch = aBatchId(site.means);
      const post = () =>
        page.evaluate(
          ([id, code]) => {
            const form = document.createElement('form');
            form.method = 'post';
            form.action = '/print/campaigns/trial/code-cards';
            for (const [name, text] of Object.entries({ batch: id, link: code, count: '19' })) {
              const field = document.createElement('input');
              field.name = name;
              field.value = text ?? '';
              form.append(field);
            }
            document.body.append(form);
            form.submit();
          },
          [batch, link],
        );
      await post();
      await isChecked();
      expect(await accessibilityFaults(page)).toEqual([]);
      const codes = await letters();
      expect(new Set(codes).size).toBe(19);
      const read = readAll(await printed(page), 2, 4).filter((text) => text !== undefined);
      expect(read).toEqual(codes.map((code) => `${site.url}/k/${link}/${code}`));
      const opened = await site.open(new URL(read[18] ?? '').pathname);
      await expect.poll(() => opened.page.locator('form[method=post]').count()).toBe(1);

      await page.goto('/clerk');
      await post();
      await page.getByText('Lô thẻ này đã in').waitFor();
      complaints.length = 0;
    });

    test('a square that says something else than its letters is told before anything is printed', async () => {
      await page.route('**/posters?**', async (route) => {
        const answer = await route.fetch();
        const html = await answer.text();
        const code = await site.codeOf({ point: 'ban-cau' });
        const other = `${code.slice(0, 3)} ${code.slice(3)}`;
        await route.fulfill({ response: answer, body: html.replace(`>${other}<`, '>ABC DEF<') });
      });
      await page.goto('/print/campaigns/trial/posters?group=citizens&point=ban-cau');
      await page.locator('#code-check.warning').waitFor();
      await expect.poll(() => page.locator('#code-check').innerText()).toContain('ABCDEF');
      await page.unroute('**/posters?**');
    });

    test('the bar stays within a phone’s width', async () => {
      await page.setViewportSize({ width: 360, height: 740 });
      for (const kind of ['posters', 'table_cards', 'cut_cards']) {
        await page.goto(`/print/campaigns/trial/posters?as=${kind}&group=citizens&point=ban-cau`);
        await isChecked();
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      }
    });
  },
);
