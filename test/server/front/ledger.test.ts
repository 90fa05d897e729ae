import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCampaign, insertCampaign } from '#db/queries/campaigns.ts';
import { insertResponses } from '#db/queries/responses.ts';
import { listSeals } from '#db/queries/seals.ts';
import { digestOf } from '#server/fieldwork/seal/hashing.ts';
import { startSealing } from '#server/jobs/sealing.ts';
import { CampaignId } from '#surveys/ids.ts';
import { firstBrokenSeal, KeptLedger } from '#surveys/seal/kept-ledger.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { aResponse } from '#test/support/builders.ts';

const trial = CampaignId.parse('trial');
const inFours = (digest: string) => (digest.match(/.{4}/g) ?? []).join(' ');

describe('the public ledger', () => {
  let running: RunningApp;
  const page = async (path: string) => {
    const answer = await running.app.request(path);
    return { status: answer.status, html: await answer.text() };
  };
  beforeAll(async () => {
    running = await openApp();
  });
  afterAll(() => running.close());

  test('says that nothing is sealed as long as nothing is', async () => {
    expect((await page('/ledger')).html).toContain('Chưa có đợt nào được niêm phong');
    expect((await page('/ledger/trial')).status).toBe(404);
    expect((await page('/')).html).toContain('href="/ledger"');
  });

  test('shows each day that the server has sealed at its start, open to everybody, in both languages', async () => {
    const { means, clock } = running;
    const on = (day: string, n: number) =>
      Array.from({ length: n }, () => aResponse({ campaign: trial, receivedOn: `2024-09-${day}` }));
    await insertResponses(means.database.db, [...on('17', 3), ...on('18', 9)]);
    clock.now = new Date('2024-09-20T02:00:00Z');
    await startSealing(means).stop();
    const [first, , last] = await listSeals(means.database.db, trial);
    const { html } = await page('/ledger/trial');
    for (const digest of [first?.digest, first?.dayRoot, last?.root])
      expect(html).toContain(inFours(digest ?? '-'));
    expect(html).toContain('<b>17/9/2024</b>');
    expect((await page('/ledger')).html).toContain(inFours(last?.root ?? '-'));
    expect((await page('/ledger/trial?lang=en')).html).toContain('10 responses or more');
    expect(running.logged).toEqual([]);
  });

  test('says so when a day was not sealed in time', async () => {
    const words = 'Sổ chưa được ghi tiếp sau ngày 19 tháng 9 năm 2024';
    const before = running.clock.now;
    running.clock.now = new Date('2024-09-20T18:00:00Z');
    expect((await page('/ledger/trial')).html).not.toContain(words);
    running.clock.now = new Date('2024-09-20T18:15:00Z');
    expect((await page('/ledger/trial')).html).toContain(words);
    running.clock.now = before;
  });

  test('tells the number of responses in fives, so that no day tells of a few', async () => {
    const { html } = await page('/ledger/trial');
    expect([...html.matchAll(/(chưa đủ 5|từ [\d.]+) phiếu/g)].map(([, count]) => count)).toEqual([
      'từ 10',
      'từ 10',
      'từ 10',
      'chưa đủ 5',
    ]);
    const file = await (await running.app.request('/ledger/trial/file')).text();
    expect(file).not.toMatch(/"(responses|dayResponses)"/);
  });

  test('offers itself as a file that holds together without us', async () => {
    const answer = await running.app.request('/ledger/trial/file');
    expect(answer.headers.get('Content-Disposition')).toContain('so-niem-phong-trial-2024-09-19.json');
    const ledger = KeptLedger.parse(await answer.json());
    expect(ledger.seals.map(({ day }) => day)).toEqual(['2024-09-17', '2024-09-18', '2024-09-19']);
    expect(firstBrokenSeal(ledger.seals, digestOf)).toBeUndefined();
    const [seal] = ledger.seals;
    if (!seal) throw new Error('a seal');
    expect(firstBrokenSeal([{ ...seal, atLeast: 5 }], digestOf)).toBe(1);
  });

  test("keeps the trial run of somebody's draft to itself", async () => {
    const { db } = running.means.database;
    const campaign = await findCampaign(db, trial);
    if (!campaign) throw new Error('no trial');
    const id = CampaignId.parse('try-out');
    await insertCampaign(db, { ...campaign, id, trialOf: CampaignId.parse('2025') });
    await insertResponses(db, [aResponse({ campaign: id })]);
    await startSealing(running.means).stop();
    expect(await listSeals(db, id)).not.toEqual([]);
    expect((await page('/ledger/try-out')).status).toBe(404);
    expect((await page('/ledger')).html).not.toContain('try-out');
  });

  test('one campaign that cannot be sealed keeps no other from it, and the log says so', async () => {
    const { means, clock } = running;
    const { db } = means.database;
    await db.updateTable('responses').set({ mode: 'paper' }).where('campaign', '=', 'try-out').execute();
    clock.now = new Date('2024-09-21T02:00:00Z');
    await startSealing(means).stop();
    expect(await listSeals(db, trial)).toHaveLength(4);
    expect(running.logged.splice(0)).toEqual([
      expect.stringContaining('responses sealed up to 2024-09-19 were changed'),
    ]);
  });
});
