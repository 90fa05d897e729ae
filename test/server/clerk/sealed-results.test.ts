import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listActs } from '#db/queries/acts.ts';
import { insertCampaign } from '#db/queries/campaigns.ts';
import { insertResponses } from '#db/queries/responses.ts';
import { huyenTung2024 } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { CampaignId, GroupCode } from '#surveys/ids.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { filled } from '../results/filled.ts';

const campaign = {
  ...huyenTung2024,
  id: CampaignId.parse('sealed'),
  state: 'open' as const,
  resultsSealed: true,
};
const tellsAnswers = ['results', 'results/citizens', 'index-inputs', 'comments', 'export/csv', 'export/json'];

describe('a campaign whose results are sealed', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await openApp();
    const { db } = running.means.database;
    await insertCampaign(db, campaign);
    await insertResponses(
      db,
      filled(huyenTung2024, GroupCode.parse('citizens'), 40, 3).map((one) => ({
        ...one,
        campaign: campaign.id,
      })),
    );
  });
  afterAll(() => running.close());

  const asked = async (path: string, headers: Record<string, string>, body?: object) => {
    const response = await running.app.request(`/api/campaigns/sealed/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        ...headers,
        ...(body && { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const told = response.headers.get('Content-Type')?.includes('json') ? await response.json() : {};
    return `${response.status} ${told.problem ?? ''}`.trim();
  };

  test('tells nothing of the answers to anybody, and how fieldwork is going to everybody', async () => {
    const clerk = await running.signedIn('clerk');
    for (const path of tellsAnswers)
      expect(`${path} ${await asked(path, clerk)}`).toBe(`${path} 409 results_sealed`);
    expect(await asked('progress', clerk)).toBe('200');
    expect(await asked('progress', await running.signedIn('interviewer'))).toBe('200');
  });

  test('is opened early by who is answerable, for a reason that stays, and then tells provisional figures', async () => {
    const reason = { reason: 'Chủ tịch UBND phường yêu cầu.' };
    expect(await asked('unsealing', await running.signedIn('observer'), reason)).toBe('403 not_permitted');
    const leader = await running.signedIn('leader');
    expect(await asked('unsealing', leader, { reason: '  ' })).toBe('422 invalid_form');
    expect(await asked('unsealing', leader, reason)).toBe('200');
    expect(await asked('unsealing', leader, reason)).toBe('409 nothing_sealed');
    const act = (await listActs(running.means.database.db)).at(-1);
    expect(act).toMatchObject({ kind: 'results.unsealed', campaign: 'sealed', about: reason });

    const clerk = await running.signedIn('clerk');
    for (const path of ['results', 'results/citizens', 'index-inputs'])
      expect(`${path} ${await asked(path, clerk)}`).toBe(`${path} 200`);
    for (const path of ['comments', 'export/csv', 'export/sav'])
      expect(`${path} ${await asked(path, clerk)}`).toBe(`${path} 409 waits_for_last_response`);
    const list = await running.app.request('/api/campaigns', { headers: clerk });
    const view = (await list.json()).campaigns.find((one: { id: string }) => one.id === 'sealed');
    expect(view).toMatchObject({
      standing: 'live',
      finalDay: '2024-11-08',
      unsealing: { day: '2024-09-17', ...reason },
    });
  });

  test('provisional figures are in fives, say nothing by mode, and no kind of missing answer', async () => {
    const response = await running.app.request('/api/campaigns/sealed/results/citizens', {
      headers: await running.signedIn('clerk'),
    });
    const results = await response.json();
    expect(results).toMatchObject({ standing: 'live', counted: expect.any(Number), modes: [] });
    const told = JSON.stringify(results);
    for (const [, count] of told.matchAll(/"(?:n|count|counted)":(\d+)/g)) expect(Number(count) % 5).toBe(0);
    expect(told).not.toMatch(/"(not_asked|not_answered|no_opinion)":\d/);
  });
});
