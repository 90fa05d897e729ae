import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCampaign } from '#db/queries/campaigns.ts';
import { simulateFieldwork } from '#server/fieldwork/simulate-fieldwork.ts';
import { CampaignId } from '#surveys/ids.ts';
import type { AppraisalSheet } from '#surveys/par-index/appraisal-sheet.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';

/** 58.25 of the 70 that are appraised on evidence. */
const given = ['10', '5', '14.25', '5', '7', '4', '10', '3'];
const sheet: AppraisalSheet = {
  fields: Object.fromEntries(
    given.map((appraised, at) => [String(at + 1), { appraised, selfAssessed: '' }] as const),
  ),
  notApplicable: [],
  bonus: '',
  penalty: '',
  isSurveyHeld: true,
};

describe.each(['sqlite', 'postgres'] as const)('the number of the unit (%s)', (engine) => {
  let running: RunningApp;
  let clerk: { Cookie: string };
  beforeAll(async () => {
    running = await openApp({ engine });
    clerk = await running.signedIn('clerk');
    const campaign = await findCampaign(running.means.database.db, CampaignId.parse('trial'));
    if (campaign) await simulateFieldwork(running.means, campaign, { responses: 500, seed: 'unit' });
  });
  afterAll(() => running.close());

  async function ask(method: string, sent?: unknown, who = clerk) {
    const answer = await running.app.request('/api/campaigns/trial/unit-index', {
      method,
      headers: { ...who, 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' },
      ...(sent !== undefined && { body: JSON.stringify(sent) }),
    });
    return { status: answer.status, body: await answer.json() };
  }

  test('waits for the appraised points, field by field', async () => {
    const { body } = await ask('GET');
    expect(body).toMatchObject({ revision: 0, reckoned: { total: { code: 'fields_missing' } } });
    expect(body.fields[0]).toMatchObject({ code: '1', maximum: '14', appraisedMaximum: '12.00' });
  });

  test('is what was appraised and what the survey gave, split, and by every variant beside', async () => {
    expect(await ask('PUT', { revision: 0, sheet })).toMatchObject({ status: 200, body: { revision: 1 } });
    const { body } = await ask('GET');
    const { total, compared } = body.reckoned;
    expect(total.code).toBe('reckoned');
    const { appraised, satisfaction, officials } = total.parts;
    expect(appraised).toBe('58.25');
    expect(Number(total.points)).toBeCloseTo(58.25 + Number(satisfaction) + Number(officials), 9);
    const optional = compared.find(({ id }: { id: string }) => id === 'variant-survey-optional');
    expect(optional.total).toMatchObject({ points: '83.21', maximum: '100.00' });
    const withBonus = compared.find(({ id }: { id: string }) => id === 'variant-110');
    expect(withBonus.total).toMatchObject({ points: total.points, maximum: '110.00' });
  });

  test('refuses points that cannot be, and whoever was slower', async () => {
    const fields = { ...sheet.fields, 1: { appraised: '12.01', selfAssessed: '' } };
    expect(await ask('PUT', { revision: 1, sheet: { ...sheet, fields } })).toMatchObject({
      status: 422,
      body: { problem: 'appraisal_wrong', at: ['fields.1.appraised'] },
    });
    expect(await ask('PUT', { revision: 0, sheet })).toMatchObject({
      body: { problem: 'changed_meanwhile' },
    });
    const leader = await running.signedIn('leader');
    expect(await ask('PUT', { revision: 1, sheet }, leader)).toMatchObject({ status: 403 });
    expect(await ask('GET', undefined, leader)).toMatchObject({ status: 200, body: { mayWrite: false } });
  });
});
