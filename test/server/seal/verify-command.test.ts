import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCampaign } from '#db/queries/campaigns.ts';
import { insertResponses } from '#db/queries/responses.ts';
import { listSeals } from '#db/queries/seals.ts';
import { sealCampaign } from '#server/fieldwork/seal/seal-campaign.ts';
import { CampaignId } from '#surveys/ids.ts';
import { ledgerFormat } from '#surveys/seal/kept-ledger.ts';
import { publicSeal } from '#surveys/seal/seal.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { aResponse } from '#test/support/builders.ts';

const built = join(import.meta.dirname, '../../../dist/server/verify.js');
const trial = CampaignId.parse('trial');
let running: RunningApp;
let copy: string;
let ledger: string;

function verify(typed: string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built, ...typed], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, said: stdout + stderr };
}

beforeAll(async () => {
  running = await openApp();
  const { means, clock } = running;
  const { db } = means.database;
  const campaign = await findCampaign(db, trial);
  if (!campaign) throw new Error('no trial');
  await insertResponses(
    db,
    Array.from({ length: 8 }, () => aResponse({ campaign: trial })),
  );
  clock.now = new Date('2024-09-18T08:00:00Z');
  await sealCampaign(means, campaign);
  await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db);
  const folder = means.config.dataDir;
  copy = join(folder, 'ban-sao.sqlite');
  ledger = join(folder, 'so.json');
  copyFileSync(join(folder, 'lang-nghe.sqlite'), copy);
  const seals = (await listSeals(db, trial)).map(publicSeal);
  writeFileSync(ledger, JSON.stringify({ format: ledgerFormat, campaign: trial, seals }));
});
afterAll(() => running.close());

describe('npm run verify', () => {
  test('says that a copy is whole, and leaves it as it is', () => {
    const before = readFileSync(copy);
    const { status, said } = verify(['--database', copy, '--ledger', ledger]);
    expect(said).toContain('Đợt "trial": 1 ngày, 8 phiếu đã niêm phong, khớp toàn bộ.');
    expect(said).not.toContain('Chưa đối chiếu');
    expect(status).toBe(0);
    expect(readFileSync(copy).equals(before)).toBe(true);
  });

  test('names the day where the configured database was altered, and ends with 1', async () => {
    const { db } = running.means.database;
    await db.updateTable('responses').set({ disposition: 'partial' }).where('campaign', '=', trial).execute();
    const { status, said } = verify([], { DATA_DIR: running.means.config.dataDir, DATABASE_URL: '' });
    expect(said).toContain(
      'Ngày 17/9/2024: đã niêm phong 8 phiếu, số phiếu không đổi nhưng nội dung đã bị sửa',
    );
    expect(status).toBe(1);
  });

  test('refuses what is no copy, no ledger, or a ledger that was itself altered', () => {
    const forged = join(running.means.config.dataDir, 'so-sua.json');
    writeFileSync(forged, readFileSync(ledger, 'utf8').replace('"atLeast":5', '"atLeast":10'));
    for (const [typed, sentence] of [
      [['--database', `${copy}.khong-co`], 'Không mở được bản sao'],
      [['--database', ledger], 'không phải là cơ sở dữ liệu'],
      [['--ledger', copy], 'không phải là sổ niêm phong'],
      [['--ledger', forged], 'chính tệp sổ này đã bị sửa, từ dòng số 1'],
      [['--file', copy], 'Các tham số: --database, --ledger'],
    ] satisfies [string[], string][]) {
      expect(verify(typed)).toMatchObject({ status: 1, said: expect.stringContaining(sentence) });
    }
  });
});
