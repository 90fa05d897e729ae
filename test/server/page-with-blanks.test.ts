import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pageWithBlanks } from '#server/routes/respondent/page-with-blanks.ts';

const idBlank = 'q8Zk1vXw0TnYb3LrMs5dFg';
const timeBlank = 'Jh7PcE2aUo9iKx4WtVl6Bn';
const statements = Array.from(
  { length: 300 },
  (_, n) => `<label><input name="I${n}">Hài lòng ${n}</label>`,
).join('');
const html = `<form><input value="${idBlank}"><input value="${timeBlank}">${statements}</form>`;
const filledIn = html.replace(idBlank, 'A'.repeat(22)).replace(timeBlank, 'B'.repeat(22));

describe('a page that is compressed once', () => {
  test('is the same page with its own id, in every encoding', async () => {
    const page = await pageWithBlanks(html, [idBlank, timeBlank]);
    const values = ['A'.repeat(22), 'B'.repeat(22)];
    expect(brotliDecompressSync(page.fill('br', values)).toString()).toBe(filledIn);
    expect(gunzipSync(page.fill('gzip', values)).toString()).toBe(filledIn);
    expect(Buffer.from(page.fill('identity', values)).toString()).toBe(filledIn);
  });

  test('two respondents never share a page', async () => {
    const page = await pageWithBlanks(html, [idBlank, timeBlank]);
    const first = page.fill('br', ['A'.repeat(22), 'B'.repeat(22)]);
    page.fill('br', ['C'.repeat(22), 'D'.repeat(22)]);
    expect(brotliDecompressSync(first).toString()).toBe(filledIn);
  });

  test('costs at most a few dozen bytes more than compressing it whole', async () => {
    const page = await pageWithBlanks(html, [idBlank, timeBlank]);
    const { brotliCompressSync } = await import('node:zlib');
    const whole = brotliCompressSync(html).length;
    expect(page.fill('br', [idBlank, timeBlank]).length).toBeLessThan(whole + 150);
  });

  test('refuses a value that is longer than its blank, and a page without the blank', async () => {
    const page = await pageWithBlanks(html, [idBlank, timeBlank]);
    expect(() => page.fill('br', ['A'.repeat(23), 'B'.repeat(22)])).toThrow('keeps its length');
    await expect(pageWithBlanks('<form></form>', [idBlank])).rejects.toThrow('exactly once');
  });
});
