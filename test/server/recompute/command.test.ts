import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportToFile } from '#server/exports/export-to-file.ts';
import { exportedCampaign } from '#server/exports/exported-campaign.ts';
import { json } from '#server/exports/json/json.ts';
import { bytesOf, openAnsweredApp } from '../exports/simulated.ts';
import { resealed, there } from './resealed.ts';

const built = join(import.meta.dirname, '../../../dist/server/recompute.js');
const folder = mkdtempSync(join(tmpdir(), 'recompute-'));
let running: Awaited<ReturnType<typeof openAnsweredApp>>;
beforeAll(async () => {
  running = await openAnsweredApp(60);
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true });
});

function recompute(...typed: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built, ...typed], { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

describe('npm run recompute', () => {
  it('says that everything fits, and ends with 0', async () => {
    const file = join(folder, 'ket-qua.json');
    await exportToFile(running.means, running.trial, { format: 'json', file });
    const { status, said } = recompute(file);
    expect(said).toMatch(/tính lại từ 60 phiếu, cả [\d.]+ giá trị đều khớp/);
    expect(status).toBe(0);
  });

  it('says what differs, what is broken and what is not there, and ends with 1', async () => {
    const file = join(folder, 'sua.json');
    const whole = await bytesOf(json.write(await exportedCampaign(running.means, running.trial)));
    const forged = resealed(whole, ({ figures }) => {
      there(figures).total.score = '29.99';
    });
    writeFileSync(file, forged);
    expect(recompute(file)).toMatchObject({
      status: 1,
      said: expect.stringContaining('figures.total.score: trong tệp "29.99"'),
    });
    writeFileSync(file, whole.subarray(0, whole.length / 2));
    expect(recompute(file)).toMatchObject({ status: 1, said: expect.stringContaining('tệp bị cắt ngang') });
    expect(recompute(join(folder, 'khong-co.json'))).toMatchObject({
      status: 1,
      said: expect.stringContaining('Không đọc được tệp'),
    });
    expect(recompute()).toMatchObject({ status: 1, said: expect.stringContaining('Cần đúng một tệp') });
  });
});
