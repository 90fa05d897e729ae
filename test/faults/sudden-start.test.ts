import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtServer, startServerProcess } from '#test/support/server-process.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Starts a server for the first time and kills it so long after its database appeared on the disk. */
async function killAtFirstStart(dataDir: string, afterwards: number): Promise<void> {
  const child = spawn(process.execPath, [builtServer], {
    env: { PATH: process.env.PATH ?? '', HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir },
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  while (!existsSync(join(dataDir, 'lang-nghe.sqlite'))) await pause(1);
  await pause(afterwards);
  child.kill('SIGKILL');
  await gone;
}

test('whenever the power fails during the first start, the next one goes on', {
  timeout: 180_000,
}, async () => {
  for (let afterwards = 0; afterwards <= 90; afterwards += 6) {
    const dataDir = mkdtempSync(join(tmpdir(), 'lang-nghe-first-'));
    await killAtFirstStart(dataDir, afterwards);
    const server = await startServerProcess({ DATA_DIR: dataDir });
    const front = await fetch(server.url);
    expect([afterwards, front.status, (await front.text()).includes('/k/')]).toEqual([afterwards, 200, true]);
    await server.kill('SIGTERM');
    rmSync(dataDir, { recursive: true });
  }
});

test('a database that is no longer found stops the start, and is found again', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'lang-nghe-lost-'));
  const elsewhere = `${dataDir}-not-mounted`;
  const server = await startServerProcess({ DATA_DIR: dataDir });
  await server.kill('SIGTERM');
  const lost = { DATA_DIR: elsewhere, KEY_FILE: join(dataDir, 'server.key') };
  for (const _ of ['at first', 'again'])
    await expect(startServerProcess(lost)).rejects.toThrow(/Cơ sở dữ liệu trống, mà tệp khóa/);
  await (await startServerProcess({ DATA_DIR: dataDir })).kill('SIGTERM');
  for (const folder of [dataDir, elsewhere]) rmSync(folder, { recursive: true });
});
