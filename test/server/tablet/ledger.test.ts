import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { countResponses } from '#db/queries/responses.ts';
import { createApp } from '#server/app.ts';
import { openResponseDesk } from '#server/fieldwork/response-desk.ts';
import { openTabletKeys } from '#server/keys/tablet-keys.ts';
import { CampaignId, CollectionPointId, GroupCode } from '#surveys/ids.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { anInterview, enrolledTablet } from '#test/support/tablet.ts';

const trial = CampaignId.parse('trial');

const contact = (outcome: 'refused' | 'absent', n: number, point = 'khuoi-lang') => ({
  group: GroupCode.parse('citizens'),
  point: CollectionPointId.parse(point),
  outcome,
  n,
});

describe.each(['sqlite', 'postgres'] as const)('what a tablet reports (%s)', (engine) => {
  const isThere = engine === 'sqlite' || inject('postgresUrl') !== undefined;
  describe.skipIf(!isThere)('of itself', () => {
    const rate = expect.closeTo(3 / 14, 12);
    let running: RunningApp;
    beforeAll(async () => {
      running = await openApp({ engine });
    });
    afterAll(() => running.close());

    const ofDesk = async (path: string) =>
      (
        await running.app.request(`/api/campaigns/trial/${path}`, {
          headers: await running.signedIn('interviewer'),
        })
      ).json();

    test('balances: made, received, rejected, and the serials that have not come', async () => {
      const tablet = await enrolledTablet(running, 'Máy 1');
      for (const serial of [1, 2, 5]) await tablet.sends(await tablet.seal(anInterview(), serial), serial, 6);
      await tablet.sends(await tablet.seal(anInterview({ fields: [['I1', '9']] }), 4), 4, 6);
      expect(await tablet.reports({ made: 7 })).toMatchObject({
        state: 'active',
        serverTime: '2024-09-17T08:45:00.000Z',
        received: [
          [1, 2],
          [5, 5],
        ],
        rejected: [{ serial: 4, reason: 'invalid_answers' }],
      });
      await tablet.reports({ made: 3 });
      expect(await ofDesk('tablets')).toEqual({
        mayManage: false,
        tablets: [
          {
            id: tablet.device.id,
            name: 'Máy 1',
            state: 'active',
            made: 7,
            received: 3,
            rejected: [{ serial: 4, reason: 'invalid_answers' }],
            missing: 3,
            missingSerials: [
              [3, 3],
              [6, 7],
            ],
          },
        ],
      });
    });

    test('counts contacts as totals: told twice, late or twice at once they change nothing', async () => {
      const [first, second] = [await enrolledTablet(running), await enrolledTablet(running)];
      await first.reports({ contacts: [contact('refused', 6), contact('absent', 2)] });
      await first.reports({ contacts: [contact('refused', 4), contact('refused', 5)] });
      await Promise.all([
        second.reports({ contacts: [contact('refused', 3)] }),
        second.reports({ contacts: [contact('refused', 3)] }),
      ]);
      await second.reports({ contacts: [contact('refused', 99, 'nowhere')] });
      // three complete interviews were taken from the tablet of the first story
      expect((await ofDesk('progress')).approached).toEqual({
        all: { complete: 3, partial: 0, refused: 9, brokenOff: 0, absent: 2, rr1: rate, rr2: rate },
        places: [
          expect.objectContaining({
            group: 'citizens',
            point: 'khuoi-lang',
            refused: 9,
            absent: 2,
            complete: 3,
          }),
        ],
      });
    });

    test('is only taken when it is one', async () => {
      const tablet = await enrolledTablet(running);
      for (const made of [-1, 1.5, 100_001, 'many']) {
        expect((await tablet.post('/tablet/api/reports', { made, contacts: [] })).status).toBe(422);
      }
    });
  });
});

describe('a server that was restored from yesterday’s backup', () => {
  test('says which serials it knows, takes the others again, and stores nothing twice', async () => {
    const running = await openApp();
    const tablet = await enrolledTablet(running);
    const { config, database } = running.means;
    const sealed: string[] = [];
    for (let serial = 1; serial <= 6; serial++) sealed.push(await tablet.seal(anInterview(), serial));
    const send = (serial: number) => tablet.sends(sealed[serial - 1] ?? '', serial, 6);
    for (const serial of [1, 2, 3]) await send(serial);

    const backup = mkdtempSync(join(tmpdir(), 'lang-nghe-backup-'));
    for (const file of readdirSync(config.dataDir)) cpSync(join(config.dataDir, file), join(backup, file));
    for (const serial of [4, 5, 6]) await send(serial);
    expect((await tablet.reports({ made: 6 })).received).toEqual([[1, 6]]);
    await database.close();

    const restored = await openDatabase({ dataDir: backup });
    const desk = openResponseDesk(restored.db);
    const tabletKeys = await openTabletKeys(restored.db);
    running.app = createApp({ ...running.means, database: { ...restored }, desk, tabletKeys });
    const { received } = await tablet.reports({ made: 6 });
    expect(received).toEqual([[1, 3]]);
    for (const serial of [2, 4, 5, 6]) expect((await send(serial)).outcome).toBe('received');
    expect(await countResponses(restored.db, trial)).toBe(6);
    expect((await tablet.reports({ made: 6 })).received).toEqual([[1, 6]]);
    await desk.close();
    await restored.close();
    rmSync(backup, { recursive: true });
    rmSync(config.dataDir, { recursive: true, force: true });
  });
});
