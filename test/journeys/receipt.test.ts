import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findCampaign } from '#db/queries/campaigns.ts';
import { insertResponses } from '#db/queries/responses.ts';
import { sealCampaign } from '#server/fieldwork/seal/seal-campaign.ts';
import { CampaignId, ResponseId } from '#surveys/ids.ts';
import { KeptLedger } from '#surveys/seal/kept-ledger.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { aResponse } from '#test/support/builders.ts';
import { aContentCitizen, respondent } from '#test/support/respondent.ts';
import { anInterview, enrolledTablet } from '#test/support/tablet.ts';

const trial = CampaignId.parse('trial');
const sha256 = (...parts: (string | Buffer)[]) =>
  createHash('sha256')
    .update(Buffer.concat(parts.map((part) => Buffer.from(part))))
    .digest();

let running: RunningApp;
let thanks: string;
let receipt: string;
beforeAll(async () => {
  running = await openApp();
  const citizen = await respondent(running, await running.codeOf());
  thanks = await (await citizen.sends(aContentCitizen)).text();
  receipt = /Mã biên nhận: ([A-Z]{4} [A-Z]{4} [A-Z]{4}) /.exec(thanks)?.[1] ?? '';
});
afterAll(() => running.close());

/** As an old browser sends the form: it says neither where it comes from nor anything else. */
const ask = (letters: string, path = '/receipt') =>
  running.app.request(path, { method: 'POST', body: new URLSearchParams({ receipt: letters }) });
const seal = async () => {
  const campaign = await findCampaign(running.means.database.db, trial);
  return campaign ? sealCampaign(running.means, campaign) : [];
};

test('who answers on their own phone gets a receipt without JavaScript, and where to use it', async () => {
  expect(receipt).toMatch(/^[A-Z]{4} [A-Z]{4} [A-Z]{4}$/);
  expect(thanks).toContain('href="/receipt"');
});

test('before the night it says that the response is stored and not sealed yet', async () => {
  const answer = await ask(receipt.toLowerCase());
  expect([answer.status, await answer.text()]).toEqual([
    200,
    expect.stringContaining('chưa đến lượt niêm phong'),
  ]);
  expect((await ask(receipt, '/receipt/proof')).status).toBe(404);
});

test('the page itself says what an empty field lacks, not the browser', async () => {
  expect(await (await running.app.request('/receipt')).text()).not.toContain('required');
});

test('mistyped letters are told from a receipt that nobody has', async () => {
  const wrong = receipt.startsWith('A') ? `B${receipt.slice(1)}` : `A${receipt.slice(1)}`;
  expect(await (await ask(wrong)).text()).toContain('chữ gõ nhầm');
  for (const tooShort of ['ABC', '', '  '])
    expect(await (await ask(tooShort)).text()).toContain('gồm đúng 12 chữ cái');
  const foreign = running.means.keys.receiptFor(ResponseId.parse('A'.repeat(22)));
  const answer = await ask(foreign);
  expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('Không có phiếu nào')]);
});

test('after the night it says that the response is in, and nothing of what, when, where or by whom', async () => {
  running.clock.now = new Date('2024-09-17T17:20:00Z');
  expect(await seal()).toHaveLength(1);
  const page = await (await ask(receipt)).text();
  expect(page).toContain('Phiếu có trong sổ niêm phong');
  expect(page).not.toMatch(/17\/9|17 tháng 9|Khuổi Lặng|Người dân|khuoi-lang|citizens/);
});

test('the proof can be reckoned by anybody, and ends in the root of the public ledger', async () => {
  const proof = await (await ask(receipt, '/receipt/proof')).json();
  let hash = sha256('\0', `${proof.receipt}\n${proof.commitment}`);
  for (const { side, hash: step } of proof.path) {
    const neighbour = Buffer.from(step, 'hex');
    hash = side === 'left' ? sha256('\x01', neighbour, hash) : sha256('\x01', hash, neighbour);
  }
  expect(hash.toString('hex')).toBe(proof.root);
  expect(proof.receipt).toBe(receipt.replaceAll(' ', ''));
  const ledger = KeptLedger.parse(await (await running.app.request('/ledger/trial/file')).json());
  expect(ledger.seals[proof.number - 1]).toMatchObject({ root: proof.root, atLeast: 0 });
  expect(Object.keys(proof)).toEqual([
    'format',
    'how',
    'campaign',
    'number',
    'root',
    'receipt',
    'commitment',
    'path',
  ]);
});

test('a proof is as long for one response as for sixteen, and tells no day', async () => {
  await insertResponses(
    running.means.database.db,
    Array.from({ length: 15 }, () => aResponse({ campaign: trial, receivedOn: '2024-09-18' })),
  );
  const before = await (await ask(receipt, '/receipt/proof')).json();
  running.clock.now = new Date('2024-09-18T17:20:00Z');
  await seal();
  const after = await (await ask(receipt, '/receipt/proof')).json();
  expect([before.path.length, after.path.length]).toEqual([4, 4]);
  expect([before.number, after.number]).toEqual([1, 2]);
});

test('says that the ledger does not fit where the sealed data was altered', async () => {
  const altered = await openApp();
  const citizen = await respondent(altered, await altered.codeOf());
  const { receipt: letters } = await (await citizen.sendsByScript(aContentCitizen)).json();
  const db = altered.means.database.db;
  await insertResponses(db, [aResponse({ campaign: trial })]);
  altered.clock.now = new Date('2024-09-17T17:20:00Z');
  const campaign = await findCampaign(db, trial);
  if (campaign) await sealCampaign(altered.means, campaign);
  await db.updateTable('responses').set({ answers: '{"I1":1}' }).where('mode', '=', 'web').execute();
  const answer = await altered.app.request('/receipt', {
    method: 'POST',
    body: new URLSearchParams({ receipt: letters }),
  });
  expect(await answer.text()).toContain('không còn khớp với niêm phong');
  await altered.close();
});

test('who asks very often waits, and is told so', async () => {
  const foreign = running.means.keys.receiptFor(ResponseId.parse('B'.repeat(22)));
  let last = await ask(foreign);
  for (let times = 0; times < 40 && last.status === 404; times += 1) last = await ask(foreign);
  expect([last.status, Number(last.headers.get('Retry-After'))]).toEqual([429, expect.any(Number)]);
  expect(await last.text()).toContain('quá nhiều lần kiểm tra');
  expect(running.logged).toEqual([]);
});

test('a tablet is told no receipt, neither by the server nor by its own program', async () => {
  const tablet = await enrolledTablet(running);
  const interview = anInterview();
  const told = JSON.stringify(await tablet.sends(await tablet.seal(interview, 1), 1));
  const letters = running.means.keys.receiptFor(interview.responseId);
  expect(told).toContain('received');
  for (const form of [letters, letters.replaceAll(' ', '')]) expect(told).not.toContain(form);
  const assets = join(import.meta.dirname, '../../dist/tablet/assets');
  const programs = readdirSync(assets).filter((name) => name.endsWith('.js'));
  expect(programs.length).toBeGreaterThan(0);
  for (const name of programs)
    expect(readFileSync(join(assets, name), 'utf8')).not.toMatch(/Mã biên nhận:|"\/receipt/);
});
