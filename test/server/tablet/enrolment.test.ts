import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listDevices } from '#db/queries/devices.ts';
import { CampaignId } from '#surveys/ids.ts';
import { Enrolled } from '#surveys/tablets/report.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { enrolledTablet, offerTo } from '#test/support/tablet.ts';

const trial = CampaignId.parse('trial');
const aSecret = () => randomBytes(32).toString('base64url');

describe.each(['sqlite', 'postgres'] as const)('a tablet is enrolled (%s)', (engine) => {
  const isThere = engine === 'sqlite' || inject('postgresUrl') !== undefined;
  describe.skipIf(!isThere)('with a one-time token', () => {
    let running: RunningApp;
    beforeAll(async () => {
      running = await openApp({ engine });
    });
    afterAll(() => running.close());

    const enrol = (token: string, secret: string) =>
      running.app.request('/tablet/api/enrolments', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ token, secret }),
      });
    const outcome = async (answer: Response) => [answer.status, (await answer.json()).problem];

    test('and is given everything it needs without a network', async () => {
      const token = await offerTo(running, '  Máy 3 · chị Hoa ');
      const answer = await enrol(token, aSecret());
      const { device, kit, serverTime } = Enrolled.parse(await answer.json());
      expect(device).toMatchObject({ name: 'Máy 3 · chị Hoa', campaign: 'trial', state: 'active' });
      expect(kit.questionnaires.map(({ id }) => id).sort()).toEqual(
        [...new Set(kit.campaign.groups.map(({ questionnaire }) => questionnaire))].sort(),
      );
      expect(serverTime).toBe('2024-09-17T08:45:00.000Z');
      for (const key of [kit.interviewKey, kit.receiptKey]) {
        const point = Buffer.from(key, 'base64url');
        expect([point.length, point[0]]).toEqual([65, 4]);
      }
    });

    test('which, asked again with the same secret because the answer was lost, gives the same device', async () => {
      const [token, secret] = [await offerTo(running, 'Máy 4'), aSecret()];
      const answers = await Promise.all(Array.from({ length: 5 }, () => enrol(token, secret)));
      const devices = await Promise.all(answers.map(async (one) => (await one.json()).device.id));
      expect(new Set(devices).size).toBe(1);
      const named = (await listDevices(running.means.database.db, trial)).filter((d) => d.name === 'Máy 4');
      expect(named.map(({ id }) => id)).toEqual([devices[0]]);
    });

    test('which is worthless for anybody else, also in the same moment', async () => {
      const token = await offerTo(running, 'Máy 5');
      const answers = await Promise.all([enrol(token, aSecret()), enrol(token, aSecret())]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 410]);
      expect(await outcome(await enrol(token, aSecret()))).toEqual([410, 'enrolment_spent']);
    });

    test('which runs out after ten minutes, for its own tablet too', async () => {
      const [unused, used, secret] = [await offerTo(running, 'A'), await offerTo(running, 'B'), aSecret()];
      expect((await enrol(used, secret)).status).toBe(200);
      const before = running.clock.now;
      running.clock.now = new Date(before.getTime() + 10 * 60_000);
      expect(await outcome(await enrol(unused, aSecret()))).toEqual([410, 'enrolment_spent']);
      expect(await outcome(await enrol(used, secret))).toEqual([410, 'enrolment_spent']);
      running.clock.now = before;
    });

    test('which nobody can try over and over, and no guesser keeps others from theirs', async () => {
      const guessed = 'x'.repeat(22);
      for (let attempt = 0; attempt < 5; attempt++) await enrol(guessed, aSecret());
      expect(await outcome(await enrol(guessed, aSecret()))).toEqual([429, 'too_many_attempts']);
      expect((await enrol(await offerTo(running, 'Máy 6'), aSecret())).status).toBe(200);
    });

    test('and what is no enrolment is refused at the door', async () => {
      for (const [token, secret] of [
        ['short', aSecret()],
        ['x'.repeat(22), 'short'],
      ] as const) {
        expect(await outcome(await enrol(token, secret))).toEqual([422, 'invalid_form']);
      }
    });

    test('again after its app was lost: it is another device', async () => {
      const first = await enrolledTablet(running, 'Máy 7');
      const second = await enrolledTablet(running, 'Máy 7');
      expect(second.device.id).not.toBe(first.device.id);
      expect((await first.reports()).state).toBe('active');
    });

    test('and its secret is not in the database', async () => {
      const tablet = await enrolledTablet(running, 'Máy 8');
      const stored = JSON.stringify(
        await running.means.database.db.selectFrom('devices').selectAll().execute(),
      );
      expect(stored).toContain(tablet.device.id);
      expect(stored).not.toContain(tablet.secret);
    });
  });
});
