import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Engine } from '#db/open.ts';
import { listActs } from '#db/queries/acts.ts';
import { findCampaign, listCampaigns } from '#db/queries/campaigns.ts';
import { listLinks } from '#db/queries/links.ts';
import { firstBrokenAct } from '#server/fieldwork/acts/chain.ts';
import type { CampaignDraft } from '#surveys/campaigns/preparation/draft.ts';
import { CampaignId } from '#surveys/ids.ts';
import { anAfternoon, openApp, type RunningApp } from '#test/support/app.ts';

type Body = Record<string, unknown> & {
  revision: number;
  draft: CampaignDraft;
  findings: { code: string }[];
};

function officeOf(running: RunningApp, cookie: { Cookie: string }) {
  const headers = { ...cookie, 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' };
  const ask = async (method: string, path: string, body?: unknown) => {
    const response = await running.app.request(`/api/preparations${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    // what these routes answer is checked by each test
    return { status: response.status, body: (await response.json()) as Body };
  };
  return {
    ask,
    async take(id: string): Promise<Body> {
      return (await ask('GET', `/${id}`)).body;
    },
    /** Next year's campaign of the plan's, with a plan number, saved once. */
    async draftOf2025(id = '2025'): Promise<{ revision: number; draft: CampaignDraft }> {
      await ask('POST', '', { id, from: '2024' });
      const { draft, revision } = (await ask('GET', `/${id}`)).body;
      const next = { ...draft, planNumber: '96/KH-UBND' };
      const { body } = await ask('PUT', `/${id}`, { revision, draft: next });
      return { revision: body.revision, draft: next };
    },
  };
}

describe.each<Engine>(['sqlite', 'postgres'])('preparing a campaign (%s)', (engine) => {
  describe.skipIf(engine === 'postgres' && !inject('postgresUrl'))('as a clerk', () => {
    let running: RunningApp;
    let office: ReturnType<typeof officeOf>;
    beforeAll(async () => {
      running = await openApp({ engine });
      running.clock.now = new Date('2025-08-20T03:00:00Z');
      office = officeOf(running, await running.signedIn('clerk'));
    });
    afterAll(() => running.close());
    const stored = (id: string) => findCampaign(running.means.database.db, CampaignId.parse(id));

    test('from an earlier one: everything but responses, links and state, and nobody sees it', async () => {
      expect((await office.ask('POST', '', { id: '2026', from: '2024' })).status).toBe(201);
      const { draft, findings } = await office.take('2026');
      expect(draft).toMatchObject({ firstDay: '2025-09-01', planNumber: '' });
      expect(draft.groups).toHaveLength(7);
      expect(findings).toContainEqual(
        expect.objectContaining({ code: 'plan_number_missing', preventsOpening: false }),
      );
      expect(await stored('2026')).toBeUndefined();
      expect(await listLinks(running.means.database.db, CampaignId.parse('2026'))).toEqual([]);
    });

    test('blank: it says what is missing, and neither opens nor is tried', async () => {
      await office.ask('POST', '', { id: 'blank' });
      const opening = await office.ask('POST', '/blank/opening', { revision: 1 });
      expect(opening).toMatchObject({ status: 409, body: { problem: 'campaign_not_ready' } });
      expect(opening.body.findings.map(({ code }) => code)).toContain('no_group');
      const trial = await office.ask('POST', '/blank/trial', { revision: 1 });
      expect(trial).toMatchObject({ status: 409, body: { problem: 'campaign_not_ready' } });
      expect(await stored('blank')).toBeUndefined();
    });

    test('under a code that is taken, or from nothing, it is refused', async () => {
      expect((await office.ask('POST', '', { id: '2024' })).body).toMatchObject({
        problem: 'campaign_id_taken',
      });
      expect((await office.ask('POST', '', { id: 'blank' })).body).toMatchObject({
        problem: 'campaign_id_taken',
      });
      expect((await office.ask('POST', '', { id: 'new', from: 'none' })).status).toBe(404);
      expect((await office.ask('POST', '', { id: 'Năm 2025' })).status).toBe(422);
    });

    test('what two clerks save at once is not overwritten: the later one is told', async () => {
      const { draft, revision } = await office.draftOf2025('both');
      const title = { vi: 'Của người thứ nhất', en: '' };
      expect((await office.ask('PUT', '/both', { revision, draft: { ...draft, title } })).status).toBe(200);
      const late = await office.ask('PUT', '/both', { revision, draft });
      expect(late).toMatchObject({ status: 409, body: { problem: 'changed_meanwhile' } });
      for (const act of ['opening', 'trial']) {
        expect((await office.ask('POST', `/both/${act}`, { revision })).body).toMatchObject({
          problem: 'changed_meanwhile',
        });
      }
      expect((await office.take('both')).draft.title).toEqual(title);
      const answers = await Promise.all(
        ['A', 'B', 'C'].map((vi) =>
          office.ask('PUT', '/both', { revision: revision + 1, draft: { ...draft, title: { vi, en: '' } } }),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    });

    test('a draft cannot be saved under another code, nor as nonsense', async () => {
      const { draft, revision } = await office.take('2026');
      expect((await office.ask('PUT', '/both', { revision, draft })).status).toBe(422);
      const broken = { ...draft, firstDay: 'mai' };
      expect((await office.ask('PUT', '/2026', { revision, draft: broken })).status).toBe(422);
    });

    test('its saving is written down once per person and day, and the chain of acts holds', async () => {
      await office.draftOf2025('quiet');
      const other = officeOf(running, await running.signedIn('clerk'));
      const { draft, revision } = await other.take('quiet');
      await other.ask('PUT', '/quiet', { revision, draft });
      await other.ask('PUT', '/quiet', { revision: revision + 1, draft });
      const acts = await listActs(running.means.database.db);
      const kinds = acts.filter(({ campaign }) => campaign === 'quiet').map(({ kind }) => kind);
      expect(kinds).toEqual(['campaign.made', 'campaign.saved']);
      expect(firstBrokenAct(acts)).toBeUndefined();
    });

    test('a draft that is dropped is gone, unless somebody has changed it meanwhile', async () => {
      await office.ask('POST', '', { id: 'dropped' });
      expect((await office.ask('DELETE', '/dropped', { revision: 7 })).status).toBe(409);
      expect((await office.ask('DELETE', '/dropped', { revision: 1 })).status).toBe(200);
      expect((await office.ask('GET', '/dropped')).status).toBe(404);
    });

    test('opening freezes it, draws a link for every group at every point, and closes its trial runs', async () => {
      const { revision } = await office.draftOf2025('official');
      const trial = await office.ask('POST', '/official/trial', { revision });
      expect(trial).toMatchObject({ status: 201, body: { id: 'official-trial-1' } });
      expect((await office.ask('POST', '/official/opening', { revision })).status).toBe(201);
      expect(await stored('official')).toMatchObject({
        state: 'open',
        isTrial: false,
        planNumber: '96/KH-UBND',
      });
      const links = await listLinks(running.means.database.db, CampaignId.parse('official'));
      expect(links).toHaveLength(7 * 19);
      expect(await stored('official-trial-1')).toMatchObject({
        state: 'closed',
        isTrial: true,
        closing: { reason: 'Đợt chính thức đã mở.' },
      });
      const listed = (await office.ask('GET', '')).body as unknown as { drafts: { id: string }[] }; // the list's view
      expect(listed.drafts.map(({ id }) => id)).not.toContain('official');
      expect((await office.ask('POST', '', { id: 'official' })).status).toBe(409);
    });

    test('after opening, names are corrected, and what is frozen is refused by name', async () => {
      const { draft, revision } = await office.take('official');
      const unit = { vi: 'UBND phường Đức Xuân', en: "Đức Xuân Ward People's Committee" };
      const corrected = await office.ask('PUT', '/official', { revision, draft: { ...draft, unit } });
      expect(corrected).toMatchObject({ status: 200, body: { revision: revision + 1 } });
      expect((await stored('official'))?.unit).toEqual(unit);
      const frozen = await office.ask('PUT', '/official', {
        revision: revision + 1,
        draft: { ...draft, unit, criteriaSet: '' },
      });
      expect(frozen).toMatchObject({
        status: 409,
        body: { problem: 'campaign_frozen', frozen: ['criteriaSet'] },
      });
      expect((await office.ask('PUT', '/official', { revision, draft })).body).toMatchObject({
        problem: 'changed_meanwhile',
      });
    });

    test('it is extended with a reason, and not without one', async () => {
      const { revision } = await office.take('official');
      const days = { lastDay: '2025-11-15', lateDay: '2025-11-22' };
      const extension = { revision, ...days, reason: 'Theo Công văn số 12' };
      expect((await office.ask('POST', '/official/extension', { ...extension, reason: ' ' })).status).toBe(
        422,
      );
      expect((await office.ask('POST', '/official/extension', extension)).status).toBe(200);
      expect(await stored('official')).toMatchObject(days);
      const shorter = { ...extension, revision: revision + 1, lastDay: '2025-11-01' };
      expect((await office.ask('POST', '/official/extension', shorter)).body).toMatchObject({
        problem: 'cannot_extend',
      });
    });

    test('closed by hand, it stays closed; what was done stands in the log with its reason', async () => {
      const { revision } = await office.take('official');
      const closing = { revision, reason: 'Đã đủ phiếu' };
      expect((await office.ask('POST', '/official/closing', closing)).status).toBe(200);
      expect(await stored('official')).toMatchObject({ state: 'closed', closing: { reason: 'Đã đủ phiếu' } });
      const again = { ...closing, revision: revision + 1 };
      expect((await office.ask('POST', '/official/closing', again)).body).toMatchObject({
        problem: 'cannot_close',
      });
      const acts = await listActs(running.means.database.db);
      expect(acts.filter(({ campaign }) => campaign === 'official')).toMatchObject([
        { kind: 'campaign.made', about: { from: '2024' } },
        { kind: 'campaign.opened', about: { groups: 7, points: 19, wanted: 431 } },
        { kind: 'campaign.corrected', about: { fields: 'unit' } },
        { kind: 'campaign.extended', about: { lastDayBefore: '2025-10-31', reason: 'Theo Công văn số 12' } },
        { kind: 'campaign.closed', about: { reason: 'Đã đủ phiếu' } },
      ]);
      expect(firstBrokenAct(acts)).toBeUndefined();
    });

    test('a trial run is repeated under a code of its own, and is never official', async () => {
      const { revision } = await office.draftOf2025('tried');
      for (const id of ['tried-trial-1', 'tried-trial-2']) {
        expect((await office.ask('POST', '/tried/trial', { revision })).body).toMatchObject({ id });
        const trial = await office.take(id);
        const official = {
          revision: trial.revision,
          draft: { ...trial.draft, title: { vi: 'Chính thức', en: '' } },
        };
        expect((await office.ask('PUT', `/${id}`, official)).body).toMatchObject({
          problem: 'campaign_frozen',
        });
        expect((await office.ask('POST', `/${id}/opening`, { revision: 1 })).status).toBe(404);
        expect((await office.ask('POST', `/${id}/trial`, { revision: 1 })).status).toBe(404);
      }
      const trials = (await listCampaigns(running.means.database.db)).filter(
        ({ trialOf }) => trialOf === 'tried',
      );
      expect(trials.every(({ isTrial, state }) => isTrial && state === 'trial')).toBe(true);
      expect((await office.take('tried')).revision).toBe(revision);
      expect(await (await running.app.request('/')).text()).not.toContain('Chạy thử lần 2');
    });
  });
});

describe('who may prepare', () => {
  test('is the clerk and nobody else', async () => {
    const running = await openApp();
    for (const role of ['leader', 'observer', 'interviewer'] as const) {
      const office = officeOf(running, await running.signedIn(role));
      // the leader looks on, and so does the observer
      expect((await office.ask('GET', '')).status).toBe(role === 'interviewer' ? 403 : 200);
      expect((await office.ask('POST', '', { id: 'x' })).status).toBe(403);
      if (role !== 'interviewer') {
        expect((await office.ask('GET', '/2024')).body).toMatchObject({
          mayPrepare: false,
          freedoms: { papers: 'frozen', structure: 'frozen', quotas: 'frozen', lastDay: 'frozen' },
        });
      }
      expect((await office.ask('POST', '/2024/closing', { revision: 1, reason: 'x' })).status).toBe(403);
    }
    await running.close();
  });
});

describe('a link of a campaign that was closed by hand', () => {
  test('says that it ended early and when, after the grace for who had begun', async () => {
    const running = await openApp();
    const office = officeOf(running, await running.signedIn('clerk'));
    const code = await running.codeOf();
    expect((await running.app.request(`/k/${code}`)).status).toBe(200);
    const { revision } = await office.take('trial');
    await office.ask('POST', '/trial/closing', { revision, reason: 'Thử xong' });
    const page = await running.app.request(`/k/${code}`);
    expect(page.status).toBe(403);
    expect(await page.text()).toContain('kết thúc sớm, vào ngày 17 tháng 9 năm 2024');
    running.clock.now = new Date(anAfternoon.getTime() + 3600_000);
    expect(await (await running.app.request(`/k/${code}?lang=en`)).text()).toContain(
      'ended early, on 17 September 2024',
    );
    expect(await (await running.app.request('/')).text()).toContain('đã kết thúc ngày 17 tháng 9 năm 2024');
    await running.close();
  });
});

test('a campaign without a criteria set feeds nothing into the index, and says so', async () => {
  const running = await openApp();
  running.clock.now = new Date('2025-08-20T03:00:00Z');
  const office = officeOf(running, await running.signedIn('clerk'));
  const { draft, revision } = await office.draftOf2025('plain');
  await office.ask('PUT', '/plain', { revision, draft: { ...draft, criteriaSet: '', resultsSealed: false } });
  await office.ask('POST', '/plain/opening', { revision: revision + 1 });
  const headers = await running.signedIn('leader');
  const inputs = await running.app.request('/api/campaigns/plain/index-inputs', { headers });
  expect(await inputs.json()).toMatchObject({ problem: 'no_criteria_set' });
  expect((await running.app.request('/api/campaigns/plain/results/citizens', { headers })).status).toBe(200);
  await running.close();
});
