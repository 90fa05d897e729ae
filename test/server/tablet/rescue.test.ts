import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findDevice } from '#db/queries/devices.ts';
import { countResponses } from '#db/queries/responses.ts';
import { CampaignId, CollectionPointId, DeviceId, GroupCode } from '#surveys/ids.ts';
import type { RescueFile } from '#surveys/tablets/report.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { aResponseId } from '#test/support/builders.ts';
import { anInterview, enrolledTablet, seal } from '#test/support/tablet.ts';

const trial = CampaignId.parse('trial');

describe.each(['sqlite', 'postgres'] as const)('a rescue file (%s)', (engine) => {
  const isThere = engine === 'sqlite' || inject('postgresUrl') !== undefined;
  describe.skipIf(!isThere)('that the clerk reads in', () => {
    let running: RunningApp;
    beforeAll(async () => {
      running = await openApp({ engine });
    });
    afterAll(() => running.close());

    const stored = () => countResponses(running.means.database.db, trial);
    async function readIn(file: unknown, campaign = 'trial', role: 'clerk' | 'leader' = 'clerk') {
      return running.app.request(`/api/campaigns/${campaign}/rescue-files`, {
        method: 'POST',
        headers: {
          ...(await running.signedIn(role)),
          'Content-Type': 'application/json',
          'Sec-Fetch-Site': 'same-origin',
        },
        body: typeof file === 'string' ? file : JSON.stringify(file),
      });
    }
    const fileOf = (devices: RescueFile['devices']): RescueFile => ({
      format: 'lang-nghe rescue 1',
      devices,
    });

    test('brings what the tablet still held, once, and names what it cannot take', async () => {
      const tablet = await enrolledTablet(running, 'Máy 2');
      const sealed = [await tablet.seal(anInterview(), 1)];
      await tablet.sends(sealed[0] ?? '', 1, 4);
      for (const serial of [2, 3]) sealed.push(await tablet.seal(anInterview(), serial));
      sealed.push(await tablet.seal(anInterview({ fields: [['I1', '9']] }), 4));
      const before = await stored();
      const contacts = [
        {
          group: GroupCode.parse('citizens'),
          point: CollectionPointId.parse('khuoi-lang'),
          outcome: 'absent' as const,
          n: 2,
        },
      ];
      const interviews = sealed.map((one, index) => ({ serial: index + 1, sealed: one }));
      const file = fileOf([{ device: tablet.device, made: 5, contacts, interviews }]);
      const rejected = [{ serial: 4, reason: 'invalid_answers' }];
      const said = { name: 'Máy 2', isOfAnotherCampaign: false, rejected };
      expect(await (await readIn(file)).json()).toEqual({
        tablets: [{ ...said, received: 2, alreadyThere: 1 }],
      });
      expect(await (await readIn(file)).json()).toEqual({
        tablets: [{ ...said, received: 0, alreadyThere: 3 }],
      });
      expect(await stored()).toBe(before + 2);
      expect((await tablet.reports({ made: 5 })).received).toEqual([[1, 3]]);
      const { made } = (await findDevice(running.means.database.db, tablet.device.id)) ?? {};
      expect(made).toBe(5);
    });

    test('of a tablet that the server forgot with its backup enters it as revoked, under its own name', async () => {
      const tablet = await enrolledTablet(running);
      const id = DeviceId.parse(aResponseId());
      const device = { ...tablet.device, id, name: 'Máy 9 · anh Tú' };
      const sealed = await seal(anInterview(), device, 1, tablet.kit.interviewKey);
      const file = fileOf([{ device, made: 1, contacts: [], interviews: [{ serial: 1, sealed }] }]);
      const [outcome] = (await (await readIn(file)).json()).tablets;
      expect(outcome).toMatchObject({ name: 'Máy 9 · anh Tú', received: 1, rejected: [] });
      const known = await findDevice(running.means.database.db, id);
      expect(known).toMatchObject({ state: 'revoked', name: 'Máy 9 · anh Tú', made: 1 });
      const Authorization = `Device ${id}.${tablet.secret}`;
      expect((await running.app.request('/tablet/api/kit', { headers: { Authorization } })).status).toBe(401);
    });

    test('that belongs to another campaign is not read in here, and says so', async () => {
      const tablet = await enrolledTablet(running);
      const file = fileOf([
        {
          device: tablet.device,
          made: 1,
          contacts: [],
          interviews: [{ serial: 1, sealed: await tablet.seal(anInterview(), 1) }],
        },
      ]);
      const [outcome] = (await (await readIn(file, '2024')).json()).tablets;
      expect(outcome).toMatchObject({ isOfAnotherCampaign: true, received: 0 });
      const pretended = structuredClone(file);
      for (const { device } of pretended.devices) device.campaign = CampaignId.parse('2024');
      const [again] = (await (await readIn(pretended, '2024')).json()).tablets;
      expect(again).toMatchObject({ isOfAnotherCampaign: true });
    });

    test('that is none, or was damaged, is told so; what was damaged inside is named', async () => {
      for (const none of ['<html>', '{}', '{"format":"lang-nghe rescue 1","devices":[{']) {
        const answer = await readIn(none);
        expect([answer.status, (await answer.json()).problem]).toEqual([422, 'no_rescue_file']);
      }
      const tablet = await enrolledTablet(running);
      const whole = await tablet.seal(anInterview(), 1);
      const damaged = {
        device: tablet.device,
        made: 1,
        contacts: [],
        interviews: [{ serial: 1, sealed: 'xyz' }],
      };
      const [outcome] = (await (await readIn(fileOf([damaged]))).json()).tablets;
      expect(outcome.rejected).toEqual([{ serial: 1, reason: 'unreadable' }]);
      expect((await tablet.sends(whole, 1)).outcome).toBe('received');
    });

    test('is the clerk’s to read in', async () => {
      expect((await readIn(fileOf([]), 'trial', 'leader')).status).toBe(403);
      expect((await readIn(fileOf([]), 'nobody')).status).toBe(404);
      expect(running.logged).toEqual([]);
    });
  });
});
