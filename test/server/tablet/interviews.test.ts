import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { insertSerial } from '#db/queries/device-serials.ts';
import { countResponses, findResponse } from '#db/queries/responses.ts';
import { createApp } from '#server/app.ts';
import { openResponseDesk } from '#server/fieldwork/response-desk.ts';
import { CampaignId, CollectionPointId, QuestionnaireId } from '#surveys/ids.ts';
import type { Interview } from '#surveys/tablets/interview.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';
import { aContentCitizen } from '#test/support/respondent.ts';
import {
  anInterview,
  digestOf,
  enrolledTablet,
  isSigned,
  seal,
  type TestTablet,
} from '#test/support/tablet.ts';

const trial = CampaignId.parse('trial');

describe.each(['sqlite', 'postgres'] as const)('an interview from a tablet (%s)', (engine) => {
  const isThere = engine === 'sqlite' || inject('postgresUrl') !== undefined;
  describe.skipIf(!isThere)('that is handed in', () => {
    let running: RunningApp;
    let tablet: TestTablet;
    beforeAll(async () => {
      running = await openApp({ engine });
      tablet = await enrolledTablet(running);
    });
    afterAll(() => running.close());

    let lastSerial = 0;
    const db = () => running.means.database.db;
    const stored = () => countResponses(db(), trial);
    async function handIn(interview: Partial<Interview> = {}, serial = ++lastSerial) {
      const sealed = await tablet.seal(anInterview(interview), serial);
      return tablet.sends(sealed, serial);
    }
    const told = async (interview: Partial<Interview>) => {
      const { outcome, reason } = await handIn(interview);
      return reason ?? outcome;
    };
    async function at<T>(time: string, act: () => Promise<T>): Promise<T> {
      const before = running.clock.now;
      running.clock.now = new Date(time);
      try {
        return await act();
      } finally {
        running.clock.now = before;
      }
    }

    test('is stored as a response without device, serial or time, and acknowledged with a signature', async () => {
      const interview = anInterview({ mode: 'tablet_assisted', duration: 'over_15_min' });
      const sealed = await tablet.seal(interview, ++lastSerial);
      const delivery = await tablet.sends(sealed, lastSerial);
      expect(delivery).toMatchObject({
        device: tablet.device.id,
        serial: lastSerial,
        digest: digestOf(sealed),
        outcome: 'received',
        day: '2024-09-17',
      });
      expect(await isSigned(delivery, tablet.kit.receiptKey)).toBe(true);
      expect(await isSigned({ ...delivery, outcome: 'rejected' }, tablet.kit.receiptKey)).toBe(false);
      expect(await findResponse(db(), interview.responseId)).toEqual({
        id: interview.responseId,
        campaign: 'trial',
        group: 'citizens',
        point: 'khuoi-lang',
        questionnaire: 'm1@1',
        mode: 'tablet_assisted',
        receivedOn: '2024-09-17',
        isLate: false,
        disposition: 'complete',
        duration: 'over_15_min',
        answers: expect.objectContaining({ I1: 4, I3: 5 }),
      });
    });

    test('twenty times at once is one response, and every answer says received', async () => {
      const before = await stored();
      const sealed = await tablet.seal(anInterview(), ++lastSerial);
      const deliveries = await Promise.all(
        Array.from({ length: 20 }, () => tablet.sends(sealed, lastSerial)),
      );
      expect(deliveries.map(({ outcome }) => outcome)).toEqual(Array<string>(20).fill('received'));
      expect(await stored()).toBe(before + 1);
    });

    test('again on another day, because the reply was lost, is acknowledged again and stored once', async () => {
      const before = await stored();
      const sealed = await tablet.seal(
        anInterview({ fields: [...aContentCitizen, ['X', 'Đường tối']] }),
        ++lastSerial,
      );
      await tablet.sends(sealed, lastSerial);
      const again = await at('2024-09-20T02:00:00Z', () => tablet.sends(sealed, lastSerial));
      expect(again).toMatchObject({ outcome: 'received', day: '2024-09-20' });
      expect(await stored()).toBe(before + 1);
    });

    test('whose server ended after the serial was claimed goes on from there', async () => {
      const interview = anInterview();
      const sealed = await tablet.seal(interview, ++lastSerial);
      const claim = {
        serial: lastSerial,
        digest: digestOf(sealed),
        outcome: 'pending',
        reason: undefined,
      } as const;
      await insertSerial(db(), tablet.device.id, claim);
      expect((await tablet.reports()).received.flat()).not.toContain(lastSerial);
      expect((await tablet.sends(sealed, lastSerial)).outcome).toBe('received');
      expect(await findResponse(db(), interview.responseId)).toBeDefined();
    });

    test('whose server ended after the response was stored goes on from there, and stores nothing twice', async () => {
      const sealed = await tablet.seal(anInterview(), ++lastSerial);
      await tablet.sends(sealed, lastSerial);
      const before = await stored();
      const ofThis = db().updateTable('device_serials').where('serial', '=', lastSerial);
      await ofThis.set({ outcome: 'pending' }).execute();
      expect((await tablet.reports()).received.flat()).not.toContain(lastSerial);
      expect((await tablet.sends(sealed, lastSerial)).outcome).toBe('received');
      expect((await tablet.reports()).received.flat()).toContain(lastSerial);
      expect(await stored()).toBe(before);
    });

    test('under a serial that another one has is rejected, and the first stands', async () => {
      const first = anInterview();
      const sealed = await tablet.seal(first, ++lastSerial);
      await tablet.sends(sealed, lastSerial);
      expect(await handIn({}, lastSerial)).toMatchObject({ outcome: 'rejected', reason: 'serial_taken' });
      expect((await tablet.sends(sealed, lastSerial)).outcome).toBe('received');
      expect(await findResponse(db(), first.responseId)).toBeDefined();
    });

    test('with a response’s id that was used for other answers is rejected by name', async () => {
      const { responseId } = anInterview();
      expect(await told({ responseId })).toBe('received');
      expect(await told({ responseId, mode: 'tablet_assisted' })).toBe('already_sent_differently');
    });

    test('that is not of the campaign is rejected by name', async () => {
      expect(await told({ point: CollectionPointId.parse('nowhere') })).toBe('not_of_campaign');
      expect(await told({ questionnaire: QuestionnaireId.parse('m1@2') })).toBe('not_of_campaign');
      expect(await told({ questionnaire: QuestionnaireId.parse('m2@1') })).toBe('not_of_campaign');
    });

    test('whose answers the questionnaire refuses is rejected by name, and stays so', async () => {
      const sealed = await tablet.seal(anInterview({ fields: [['I1', '9']] }), ++lastSerial);
      const first = await tablet.sends(sealed, lastSerial);
      expect(first).toMatchObject({ outcome: 'rejected', reason: 'invalid_answers' });
      expect(await isSigned(first, tablet.kit.receiptKey)).toBe(true);
      const { signature: _, ...again } = await tablet.sends(sealed, lastSerial);
      expect(first).toMatchObject(again);
      expect((await tablet.reports()).rejected).toContainEqual({
        serial: lastSerial,
        reason: 'invalid_answers',
      });
    });

    test('that cannot be opened is unreadable: altered, foreign, moved to another serial, or no interview', async () => {
      const altered = (sealed: string) =>
        `${sealed.slice(0, -8)}${sealed.at(-8) === 'A' ? 'B' : 'A'}${sealed.slice(-7)}`;
      const serial = ++lastSerial;
      const elsewhere = await enrolledTablet(running);
      const foreignKey = elsewhere.kit.receiptKey;
      const attempts = [
        altered(await tablet.seal(anInterview(), serial)),
        await seal(anInterview(), tablet.device, serial, foreignKey),
        await elsewhere.seal(anInterview(), serial),
        await tablet.seal(anInterview(), serial + 1),
        await tablet.seal({ ...anInterview(), who: 'x', mode: 'web' }, serial),
        await tablet.seal('not an interview', serial),
        'A'.repeat(200),
      ];
      for (const sealed of attempts) {
        expect(await tablet.sends(sealed, serial)).toMatchObject({
          outcome: 'rejected',
          reason: 'unreadable',
        });
      }
    });

    test('that was damaged on the way does not keep the whole one out', async () => {
      const sealed = await tablet.seal(anInterview(), ++lastSerial);
      const damaged = await tablet.sends(`${sealed.slice(0, 500)}AAAA${sealed.slice(504)}`, lastSerial);
      expect(damaged.reason).toBe('unreadable');
      expect((await tablet.sends(sealed, lastSerial)).outcome).toBe('received');
      expect((await tablet.reports()).rejected.map(({ serial }) => serial)).not.toContain(lastSerial);
    });

    test('before the campaign opens is rejected, and after it ended is taken late or named', async () => {
      // the trial lasts from 17 September 2024 to 16 September 2025, and takes what is late until the 23rd
      expect(await at('2024-09-16T08:00:00Z', () => told({}))).toBe('not_yet_open');
      await at('2025-09-20T08:00:00Z', async () => {
        const late = anInterview({ madeOn: '2025-09-16' });
        expect((await handIn(late)).outcome).toBe('received');
        expect(await findResponse(db(), late.responseId)).toMatchObject({
          isLate: true,
          receivedOn: '2025-09-20',
        });
        const clockless = anInterview({ madeOn: null });
        expect((await handIn(clockless)).outcome).toBe('received');
        expect(await findResponse(db(), clockless.responseId)).toMatchObject({ isLate: true });
        expect(await told({ madeOn: '2025-09-17' })).toBe('made_after_closing');
      });
      expect(await at('2025-09-23T17:00:00Z', () => told({ madeOn: '2025-09-16' }))).toBe('too_late');
    });

    test('in time whose tablet’s clock could not be trusted is taken', async () => {
      expect(await told({ madeOn: null })).toBe('received');
    });

    test('that is stored, though its serial is not known any more, is received and stored once, even too late', async () => {
      const sealed = await tablet.seal(anInterview(), ++lastSerial);
      await tablet.sends(sealed, lastSerial);
      const before = await stored();
      for (const time of ['2024-09-18T02:00:00Z', '2025-12-01T02:00:00Z']) {
        await db().deleteFrom('device_serials').where('serial', '=', lastSerial).execute();
        expect((await at(time, () => tablet.sends(sealed, lastSerial))).outcome).toBe('received');
      }
      expect(await stored()).toBe(before);
    });

    test('while the server has too much to do is neither taken nor rejected', async () => {
      const sealed = await tablet.seal(anInterview(), ++lastSerial);
      const busy = createApp({ ...running.means, desk: openResponseDesk(db(), { queueLimit: 0 }) });
      const answer = await busy.request('/tablet/api/interviews', {
        method: 'POST',
        headers: { ...tablet.headers, 'Content-Type': 'application/json' },
        body: JSON.stringify({ serial: lastSerial, made: lastSerial, sealed }),
      });
      expect([answer.status, (await answer.json()).problem]).toEqual([503, 'busy']);
      expect(answer.headers.get('Retry-After')).toBe('5');
      expect((await tablet.sends(sealed, lastSerial)).outcome).toBe('received');
    });

    test('leaves nothing in the log', () => expect(running.logged).toEqual([]));
  });
});
