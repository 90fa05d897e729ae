import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '#surveys/campaigns/role.ts';
import { anAfternoon, openApp, type RunningApp } from '#test/support/app.ts';
import { anInterview, enrolledTablet } from '#test/support/tablet.ts';

/** The clerk's way with tablets, through HTTP. */
describe('the desk and its tablets', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await openApp();
  });
  afterAll(() => running.close());

  const base = '/api/campaigns/trial';
  const look = async (role: Role) =>
    running.app.request(`${base}/tablets`, { headers: await running.signedIn(role) });
  async function ask(method: 'POST' | 'PUT', path: string, body: unknown, role: Role = 'clerk') {
    return running.app.request(`${base}/${path}`, {
      method,
      headers: {
        ...(await running.signedIn(role)),
        'Content-Type': 'application/json',
        'Sec-Fetch-Site': 'same-origin',
      },
      body: JSON.stringify(body),
    });
  }
  const outcome = async (answer: Response) => [answer.status, (await answer.json()).problem];

  test('everybody who may see coverage may look; only the clerk changes anything', async () => {
    const tablet = await enrolledTablet(running);
    for (const role of ['clerk', 'leader', 'interviewer'] as const) {
      expect((await look(role)).status).toBe(200);
    }
    for (const role of ['leader', 'interviewer'] as const) {
      expect((await ask('POST', 'enrolments', { name: 'x' }, role)).status).toBe(403);
      const locking = await ask('PUT', `tablets/${tablet.device.id}/state`, { state: 'locked' }, role);
      expect(locking.status).toBe(403);
    }
  });

  test('an enrolment gives a link for the square, once, with its reach', async () => {
    const answer = await ask('POST', 'enrolments', { name: 'Máy 3 · chị Hoa' });
    expect(answer.status).toBe(201);
    const { token, ...offered } = await answer.json();
    expect(token).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(offered).toEqual({
      link: `http://localhost/tablet/#enrol=${token}`,
      minutes: 10,
      reach: 'this_machine',
      isSecure: true,
    });
    const stored = await running.means.database.db.selectFrom('enrolments').selectAll().execute();
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  test('a tablet needs a name', async () => {
    for (const name of ['', '   ', 'x'.repeat(61), 7]) {
      expect(await outcome(await ask('POST', 'enrolments', { name }))).toEqual([422, 'invalid_form']);
    }
  });

  test('a closed campaign enrols tablets until its late day has passed, and then says why not', async () => {
    const enrolAt = async (time: string) => {
      running.clock.now = new Date(time);
      return running.app.request('/api/campaigns/2024/enrolments', {
        method: 'POST',
        headers: {
          ...(await running.signedIn('clerk')),
          'Content-Type': 'application/json',
          'Sec-Fetch-Site': 'same-origin',
        },
        body: JSON.stringify({ name: 'Máy' }),
      });
    };
    expect((await enrolAt('2024-11-07T23:59:59+07:00')).status).toBe(201);
    const tooLate = await enrolAt('2024-11-08T00:00:00+07:00');
    expect(await tooLate.clone().json()).toMatchObject({
      detail: expect.stringContaining('hạn nộp muộn đã qua'),
    });
    expect(await outcome(tooLate)).toEqual([409, 'no_more_tablets']);
    running.clock.now = anAfternoon;
  });

  test('a tablet is locked, unlocked, and revoked with a reason, for ever; it still hands in', async () => {
    const tablet = await enrolledTablet(running, 'Máy 5');
    const change = (body: unknown) => ask('PUT', `tablets/${tablet.device.id}/state`, body);
    expect((await change({ state: 'locked' })).status).toBe(200);
    expect((await tablet.reports()).state).toBe('locked');
    expect((await change({ state: 'active' })).status).toBe(200);
    expect(await outcome(await change({ state: 'active' }))).toEqual([409, 'device_cannot_change']);
    expect(await outcome(await change({ state: 'revoked' }))).toEqual([422, 'invalid_form']);
    expect(await outcome(await change({ state: 'revoked', because: '  ' }))).toEqual([422, 'invalid_form']);
    expect((await change({ state: 'revoked', because: 'Mất máy ở Khuổi Lặng' })).status).toBe(200);
    expect(await outcome(await change({ state: 'active' }))).toEqual([409, 'device_cannot_change']);
    expect((await tablet.sends(await tablet.seal(anInterview(), 1), 1)).outcome).toBe('received');
    const { tablets } = await (await look('leader')).json();
    expect(tablets.find((one: { id: string }) => one.id === tablet.device.id)).toMatchObject({
      state: 'revoked',
      revokedBecause: 'Mất máy ở Khuổi Lặng',
      received: 1,
    });
  });

  test('a tablet of another campaign, or none, is not there', async () => {
    const { device } = await enrolledTablet(running);
    const foreign = await running.app.request(`/api/campaigns/2024/tablets/${device.id}/state`, {
      method: 'PUT',
      headers: {
        ...(await running.signedIn('clerk')),
        'Content-Type': 'application/json',
        'Sec-Fetch-Site': 'same-origin',
      },
      body: JSON.stringify({ state: 'locked' }),
    });
    expect(foreign.status).toBe(404);
    expect((await ask('PUT', `tablets/${'A'.repeat(22)}/state`, { state: 'locked' })).status).toBe(404);
    expect((await ask('PUT', 'tablets/x/state', { state: 'locked' })).status).toBe(404);
  });

  test('a tablet that says it has made very many is told in ranges, not in a list', async () => {
    const tablet = await enrolledTablet(running, 'Máy 6');
    await tablet.reports({ made: 100_000 });
    const { tablets } = await (await look('clerk')).json();
    const shown = tablets.find((one: { id: string }) => one.id === tablet.device.id);
    expect(shown).toMatchObject({ missing: 100_000, missingSerials: [[1, 100_000]] });
  });
});
