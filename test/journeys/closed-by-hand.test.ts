import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findResponse, listResponses } from '#db/queries/responses.ts';
import { CampaignId } from '#surveys/ids.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { aReturnedBatch, type Official, official, revisionOf } from '#test/support/paper.ts';
import { anInterview, enrolledTablet, type TestTablet } from '#test/support/tablet.ts';
import { aBallot } from '../surveys/paper/built.ts';

const trial = CampaignId.parse('trial');

/** The trial would last a year; the clerk ends it on 20 September 2024 and takes late ballots until the 27th. */
describe('a campaign that is closed by hand while ballots are still out', () => {
  let running: RunningApp;
  let clerk: Official;
  let tablet: TestTablet;
  let batch: string;
  beforeAll(async () => {
    running = await openApp();
    clerk = await official(running, 'clerk');
    tablet = await enrolledTablet(running);
    batch = await aReturnedBatch(clerk, { count: 1 });
    for (const keyer of [await official(running, 'interviewer'), await official(running, 'interviewer')]) {
      await keyer.keys(batch, 1, { items: aBallot });
      await keyer.tries('POST', `batches/${batch}/closing`);
    }
  });
  afterAll(() => running.close());

  const at = async (time: string) => {
    running.clock.now = new Date(time);
    clerk = await official(running, 'clerk');
  };
  const close = async (body: Record<string, unknown>) =>
    running.app.request('/api/preparations/trial/closing', {
      method: 'POST',
      headers: { ...clerk.cookie, Origin: 'http://localhost', 'Content-Type': 'application/json' },
      body: JSON.stringify({ revision: 1, ...body }),
    });
  const handIn = async (madeOn: string, serial: number) => {
    const interview = anInterview({ madeOn });
    const { outcome, reason } = await tablet.sends(await tablet.seal(interview, serial), serial);
    return {
      told: reason ?? outcome,
      stored: await findResponse(running.means.database.db, interview.responseId),
    };
  };

  test('closes with a reason and a nearer late day', async () => {
    await at('2024-09-20T03:00:00Z');
    expect((await close({ reason: '' })).status).toBe(422);
    expect((await close({ reason: 'Đã đủ phiếu', lateDay: '2024-09-19' })).status).toBe(409);
    expect((await close({ reason: 'Đã đủ phiếu', lateDay: '2024-09-27' })).status).toBe(200);
  });

  test('takes no more from phones, and its links say when it ended', async () => {
    await at('2024-09-24T03:00:00Z');
    const page = await running.app.request(`/k/${await running.codeOf()}`);
    expect(page.status).toBe(403);
    expect(await page.text()).toContain('ngày 20 tháng 9 năm 2024');
  });

  test('takes what tablets made until that day, marked late, and nothing made on a later one', async () => {
    expect(await handIn('2024-09-20', 1)).toMatchObject({ told: 'received', stored: { isLate: true } });
    expect(await handIn('2024-09-21', 2)).toEqual({ told: 'made_after_closing', stored: undefined });
  });

  test('takes the heap of paper that came back, marked late, until the late day', async () => {
    await at('2024-09-28T03:00:00Z');
    const accept = async () =>
      clerk.tries('POST', `batches/${batch}/acceptance`, { revision: await revisionOf(clerk, batch) });
    expect(await accept()).toBe('403 closed');
    expect((await handIn('2024-09-20', 3)).told).toBe('too_late');
    await at('2024-09-27T03:00:00Z');
    expect(await accept()).toBe('200');
    const all = (await Array.fromAsync(listResponses(running.means.database.db, trial))).flat();
    expect(all.map(({ mode, isLate }) => `${mode} ${isLate}`).sort()).toEqual([
      'paper true',
      'tablet_self true',
    ]);
  });
});
