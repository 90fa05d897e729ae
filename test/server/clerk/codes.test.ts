import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listActs } from '#db/queries/acts.ts';
import { aBatchId, admitting } from '#test/support/admission/codes.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { aContentCitizen, respondent } from '#test/support/respondent.ts';

describe('the clerk’s page on cards and screens', () => {
  let running: RunningApp;
  let link: string;
  let cookie: { Cookie: string };
  beforeAll(async () => {
    running = await openApp();
    await admitting(running, { citizens: 'access_code', organisations: 'presence' });
    link = await running.codeOf();
    cookie = await running.signedIn('clerk');
  });
  afterAll(() => running.close());

  const ours = () => ({ ...cookie, 'Sec-Fetch-Site': 'same-origin' });
  const post = (path: string, body: unknown, who = ours()) =>
    running.app.request(`/api/campaigns/trial${path}`, {
      method: 'POST',
      headers: { ...who, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  const print = (batch: string, count: string, code = link) =>
    running.app.request('/print/campaigns/trial/code-cards', {
      method: 'POST',
      headers: { ...ours(), 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ batch, count, link: code }).toString(),
    });
  const desk = async () =>
    (await running.app.request('/api/campaigns/trial/codes', { headers: cookie })).json();
  const codesOn = (html: string) =>
    [...html.matchAll(/class="letters">([^<]+)</g)].map((found) => found[1]?.replaceAll(' ', '') ?? '');

  test('prints as many cards as were asked for, once, in no order of their hashes', async () => {
    const batch = aBatchId(running.means);
    const page = await print(batch, '40');
    const codes = codesOn(await page.text());
    expect([page.status, new Set(codes).size]).toEqual([200, 40]);
    const again = await print(batch, '40');
    expect([again.status, await again.text()]).toEqual([409, expect.stringContaining('đã in')]);
    const stored = await running.means.database.db.selectFrom('access_codes').selectAll().execute();
    expect(stored.map(({ code_hash }) => code_hash)).toEqual(
      stored.map(({ code_hash }) => code_hash).toSorted(),
    );
    expect(stored).toHaveLength(40);
  });

  test.each(['4', '501', '0', '7.5', 'x'])('refuses %s cards', async (count) => {
    expect((await print(aBatchId(running.means), count)).status).toBe(422);
  });

  test('refuses cards for a group that asks for none, and screens where no presence is asked', async () => {
    const open = await running.codeOf({ group: 'leaders', point: 'one-stop' });
    expect((await print(aBatchId(running.means), '10', open)).status).toBe(409);
    expect((await post('/counter-screens', { name: 'Quầy 1', link: open })).status).toBe(409);
    const elsewhere = await running.codeOf({ campaign: '2024' });
    expect((await print(aBatchId(running.means), '10', elsewhere)).status).toBe(404);
  });

  test('tells counts and never a code, and the first few used ones not at all', async () => {
    const batch = aBatchId(running.means);
    const codes = codesOn(await (await print(batch, '10')).text());
    const counts = async () =>
      (await desk()).batches.find(({ id }: { id: string }) => id === batch).counts as unknown;
    expect(await counts()).toEqual({ printed: 10, used: 0, left: 10, revoked: 0 });
    for (const [index, code] of codes.slice(0, 5).entries()) {
      const person = await respondent(running, `${link}/${code}`);
      expect((await person.sendsByScript(aContentCitizen)).status).toBe(200);
      if (index < 4) expect(await counts()).toEqual({ printed: 10, used: 'few', left: null, revoked: 0 });
    }
    expect(await counts()).toEqual({ printed: 10, used: 5, left: 5, revoked: 0 });
    const said = JSON.stringify(await desk());
    for (const code of codes) expect(said).not.toContain(code);
    expect((await post(`/code-batches/${batch}/revocation`, { reason: ' Phát nhầm ' })).status).toBe(200);
    expect(await counts()).toEqual({ printed: 10, used: 5, left: 0, revoked: 5 });
    expect((await post(`/code-batches/${batch}/revocation`, { reason: '' })).status).toBe(422);
  });

  test('writes every act down, with counts and names and no code', async () => {
    const acts = await listActs(running.means.database.db);
    expect(acts.map(({ kind }) => kind)).toEqual(['codes.printed', 'codes.printed', 'codes.revoked']);
    expect(acts[2]?.about).toEqual({ batch: 2, reason: 'Phát nhầm' });
    expect(acts[0]?.about).toEqual({ batch: 1, group: 'citizens', point: 'khuoi-lang', count: 40 });
  });

  test('is closed to leaders and interviewers', async () => {
    for (const role of ['leader', 'interviewer'] as const) {
      const who = { ...(await running.signedIn(role)), 'Sec-Fetch-Site': 'same-origin' };
      const read = await running.app.request('/api/campaigns/trial/codes', { headers: who });
      expect([read.status, (await post('/counter-screens', {}, who)).status]).toEqual([403, 403]);
    }
  });
});
