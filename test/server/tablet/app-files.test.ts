import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '#server/app.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';

describe('the tablet’s app', () => {
  let running: RunningApp;
  let app: ReturnType<typeof createApp>;
  const tabletFolder = mkdtempSync(join(tmpdir(), 'lang-nghe-tablet-'));
  beforeAll(async () => {
    running = await openApp();
    for (const folder of ['assets', '.vite']) mkdirSync(join(tabletFolder, folder));
    const files: Record<string, string | Buffer> = {
      'index.html': '<!doctype html><title>Máy tính bảng</title>',
      'sw.js': 'self.skipWaiting',
      'manifest.webmanifest': '{}',
      'assets/main-abc123.js': 'import "./x.js"',
      'assets/main-abc123.js.gz': gzipSync('import "./x.js"'),
      'assets/main-abc123.js.map': '{}',
      '.vite/manifest.json': '{}',
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(tabletFolder, name), content);
    app = createApp({ ...running.means, assets: { ...running.means.assets, tabletFolder } });
  });
  afterAll(async () => {
    await running.close();
    rmSync(tabletFolder, { recursive: true });
  });

  test.each([
    ['/tablet/', 'text/html; charset=utf-8', 'no-cache'],
    ['/tablet/sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['/tablet/manifest.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
    [
      '/tablet/assets/main-abc123.js',
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ],
  ])('%s is open to everybody, as %s, %s', async (path, type, caching) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toBe(type);
    expect(answer.headers.get('Cache-Control')).toBe(caching);
  });

  test('begins with a slash, so that its worker serves nothing above it', async () => {
    const answer = await app.request('/tablet');
    expect([answer.status, answer.headers.get('Location')]).toEqual([301, '/tablet/']);
  });

  test('comes compressed as it was built', async () => {
    const headers = { 'Accept-Encoding': 'gzip' };
    const answer = await app.request('/tablet/assets/main-abc123.js', { headers });
    expect(answer.headers.get('Content-Encoding')).toBe('gzip');
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(gzipSync('import "./x.js"'));
  });

  test.each([
    '/tablet/nothing.js',
    '/tablet/assets',
    '/tablet/assets/main-abc123.js.map',
    '/tablet/.vite/manifest.json',
    '/tablet/../main.js',
    '/tablet/%2e%2e/package.json',
    '/tablet/..%2fserver%2fmain.js',
    '/tablet/api/nothing',
  ])('%s is not there', async (path) => expect((await app.request(path)).status).toBe(404));

  test('does not open what lies under it: the kit asks for a device', async () => {
    expect((await app.request('/tablet/api/kit')).status).toBe(401);
  });

  test('is not there where it was not built', async () => {
    const assets = { ...running.means.assets, tabletFolder: join(tabletFolder, 'nothing') };
    expect((await createApp({ ...running.means, assets }).request('/tablet/')).status).toBe(404);
  });
});
