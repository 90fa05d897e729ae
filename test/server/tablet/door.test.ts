import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { updateDeviceState } from '#db/queries/devices.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { anInterview, enrolledTablet, type TestTablet } from '#test/support/tablet.ts';

describe('the door for tablets', () => {
  let running: RunningApp;
  let tablet: TestTablet;
  beforeAll(async () => {
    running = await openApp();
    tablet = await enrolledTablet(running);
  });
  afterAll(() => running.close());

  const kit = (headers: Record<string, string>) => running.app.request('/tablet/api/kit', { headers });

  test('opens to a device and its own secret, and to nobody else', async () => {
    const other = await enrolledTablet(running);
    expect((await kit(tablet.headers)).status).toBe(200);
    const strangers = [
      `Device ${tablet.device.id}.${other.secret}`,
      `Device ${tablet.device.id}.`,
      `Device ${tablet.device.id}`,
      `Device ${'A'.repeat(22)}.${tablet.secret}`,
      `Bearer ${tablet.device.id}.${tablet.secret}`,
      '',
    ];
    for (const Authorization of strangers) {
      const answer = await kit({ Authorization });
      expect([answer.status, (await answer.json()).problem]).toEqual([401, 'unknown_device']);
    }
  });

  test('does not open to an official’s session, nor the desk to a tablet', async () => {
    expect((await kit(await running.signedIn('clerk'))).status).toBe(401);
    const desk = await running.app.request('/api/campaigns/trial/tablets', { headers: tablet.headers });
    expect(desk.status).toBe(401);
  });

  test('gives a kit that says by its version whether it has changed', async () => {
    const first = await (await kit(tablet.headers)).json();
    expect(first).toEqual(tablet.kit);
    expect((await tablet.reports()).kitVersion).toBe(first.version);
  });

  test('tells no private key, in any answer', async () => {
    const said = await (await kit(tablet.headers)).text();
    expect(said).not.toContain('"d"');
    const { db } = running.means.database;
    const kept = await db.selectFrom('settings').selectAll().where('name', 'like', '%key%').execute();
    const secrets = kept.flatMap(({ value }) => (value.startsWith('{') ? [JSON.parse(value).d] : [value]));
    expect(secrets.length).toBeGreaterThan(3);
    for (const secret of secrets) expect(said).not.toContain(secret);
  });

  test('gives a revoked tablet no kit, and still takes what it holds', async () => {
    const revoked = await enrolledTablet(running);
    await updateDeviceState(running.means.database.db, revoked.device.id, 'revoked', 'mất máy');
    const answer = await kit(revoked.headers);
    expect([answer.status, (await answer.json()).problem]).toEqual([403, 'device_revoked']);
    const delivery = await revoked.sends(await revoked.seal(anInterview(), 1), 1);
    expect(delivery.outcome).toBe('received');
    expect(await revoked.reports({ made: 1 })).toMatchObject({ state: 'revoked', received: [[1, 1]] });
  });

  test('is told by name what is too large, cut short or no interview, and the log stays empty', async () => {
    const sealed = await tablet.seal(anInterview(), 1);
    const whole = JSON.stringify({ serial: 1, made: 1, sealed });
    const outcomes: unknown[] = [];
    for (const body of [
      whole.slice(0, 300),
      '<html>',
      '{}',
      JSON.stringify({ serial: 0, made: 1, sealed }),
    ]) {
      const answer = await tablet.post('/tablet/api/interviews', body);
      outcomes.push([answer.status, (await answer.json()).problem]);
    }
    expect(outcomes).toEqual(outcomes.map(() => [422, 'invalid_form']));
    const huge = await tablet.post('/tablet/api/interviews', 'x'.repeat(800_000));
    expect(huge.status).toBe(413);
    expect(running.logged).toEqual([]);
  });
});
