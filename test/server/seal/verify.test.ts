import { expect, test } from 'vitest';
import type { Db } from '#db/open.ts';
import { insertCampaign } from '#db/queries/campaigns.ts';
import { insertResponses } from '#db/queries/responses.ts';
import { insertSeals, listSeals } from '#db/queries/seals.ts';
import { digestOf } from '#server/fieldwork/seal/hashing.ts';
import { sealCampaign } from '#server/fieldwork/seal/seal-campaign.ts';
import { keysFrom } from '#server/keys/keys.ts';
import { verifySeals } from '#server/verify/verify-seals.ts';
import { verifiedWords } from '#server/verify/words.ts';
import { trialCampaign } from '#surveys/campaigns/reference/trial.ts';
import { CampaignId } from '#surveys/ids.ts';
import { KeptLedger, ledgerFormat } from '#surveys/seal/kept-ledger.ts';
import { publicSeal } from '#surveys/seal/seal.ts';
import { aResponse } from '#test/support/builders.ts';
import { describeOnBoth } from '#test/support/databases.ts';

const keys = keysFrom({ receipt: 'a', page: 'b', admission: 'c' });

describeOnBoth('npm run verify on a copy', (database) => {
  let made = 0;

  /** A campaign of five sealed days with six responses each, as it was, and the ledger that somebody kept of it. */
  async function aCopy() {
    const { db } = database();
    made += 1;
    const id = CampaignId.parse(`copy-${made}`);
    const campaign = {
      ...trialCampaign('2024-09-01'),
      id,
      lastDay: '2024-09-05',
      lateDay: '2024-09-05',
      graceMinutes: 0,
    };
    await insertCampaign(db, campaign);
    const responses = [1, 2, 3, 4, 5].flatMap((day) =>
      Array.from({ length: 6 }, (_, n) =>
        aResponse({ campaign: id, receivedOn: `2024-09-0${day}`, answers: { I1: (n % 5) + 1 } }),
      ),
    );
    await insertResponses(db, responses);
    const now = () => new Date('2024-09-10T00:00:00Z');
    const seal = () => sealCampaign({ database: database(), keys, now }, campaign);
    await seal();
    const kept = {
      format: ledgerFormat,
      campaign: id,
      seals: (await listSeals(db, id)).map(publicSeal),
    } as const;
    const on = (day: number) => responses.filter(({ receivedOn }) => receivedOn === `2024-09-0${day}`);
    const verified = async (ledger?: KeptLedger) => {
      const all = await verifySeals(db, keys, ledger);
      return (
        all.find((one) => one.campaign === id) ?? {
          campaign: id,
          seals: [],
          sealed: 0,
          waiting: 0,
          faults: [],
        }
      );
    };
    const faults = async (ledger?: KeptLedger) =>
      (await verified(ledger)).faults.map(({ is, day }) => `${is} ${day.slice(-2)}`);
    return { db, id, seal, kept, on, verified, faults };
  }

  const alter = (
    db: Db,
    id: string | undefined,
    to: { answers?: string; received_on?: string; mode?: string },
  ) =>
    db
      .updateTable('responses')
      .set(to)
      .where('id', '=', id ?? '')
      .executeTakeFirstOrThrow();

  test('finds nothing in a whole one, nor beside the ledger that was kept', async () => {
    const { faults, kept, verified } = await aCopy();
    expect(await faults()).toEqual([]);
    expect(KeptLedger.safeParse(JSON.parse(JSON.stringify(kept))).success).toBe(true);
    expect(await faults(kept)).toEqual([]);
    expect(verifiedWords(await verified()).join('\n')).toMatch(
      /5 ngày, 30 phiếu đã niêm phong, khớp toàn bộ\.\n {2}Niêm phong cuối cùng \(ngày 05\/9\/2024\): [0-9a-f]{64}$/,
    );
  });

  test('names the day of one answer that was altered', async () => {
    const { db, faults, on, verified } = await aCopy();
    await alter(db, on(3)[2]?.id, { answers: '{"I1":5,"I2":5}' });
    expect(await faults()).toEqual(['responses 03']);
    expect(verifiedWords(await verified())).toContain(
      '  Ngày 03/9/2024: đã niêm phong 6 phiếu, số phiếu không đổi nhưng nội dung đã bị sửa hoặc đã thay phiếu.',
    );
  });

  test('names the day of a response whose mode, and nothing else, was altered', async () => {
    const { db, faults, on } = await aCopy();
    await alter(db, on(5)[0]?.id, { mode: 'paper' });
    expect(await faults()).toEqual(['responses 05']);
  });

  test('names the day on which a response was deleted, and how many are gone', async () => {
    const { db, on, verified } = await aCopy();
    await db
      .deleteFrom('responses')
      .where('id', '=', on(2)[0]?.id ?? '')
      .execute();
    expect(verifiedWords(await verified())).toContain(
      '  Ngày 02/9/2024: đã niêm phong 6 phiếu, nay còn 5: mất 1 phiếu.',
    );
  });

  test('names the day on which responses were inserted, on a sealed day, between or after', async () => {
    const { db, id, faults, verified } = await aCopy();
    await insertResponses(db, [aResponse({ campaign: id, receivedOn: '2024-09-04' })]);
    expect(verifiedWords(await verified())).toContain(
      '  Ngày 04/9/2024: đã niêm phong 6 phiếu, nay có 7: thêm 1 phiếu.',
    );
    await insertResponses(db, [
      aResponse({ campaign: id, receivedOn: '2024-08-20' }),
      aResponse({ campaign: id, receivedOn: '2024-09-09' }),
    ]);
    expect(await faults()).toEqual(['unsealed 20', 'responses 04', 'unsealed 09']);
  });

  test('names both days where their responses were exchanged, all of them or one by one', async () => {
    const { db, faults, on } = await aCopy();
    for (const { id } of on(1)) await alter(db, id, { received_on: '2024-09-04' });
    for (const { id } of on(4)) await alter(db, id, { received_on: '2024-09-01' });
    expect(await faults()).toEqual(['responses 01', 'responses 04']);
  });

  test('names both days where two seals were exchanged', async () => {
    const { db, id, faults } = await aCopy();
    const [, second, third] = await listSeals(db, id);
    if (!second || !third) throw new Error('three seals');
    await db.deleteFrom('seals').where('campaign', '=', id).where('number', 'in', [2, 3]).execute();
    await insertSeals(db, [
      { ...second, number: 3 },
      { ...third, number: 2 },
    ]);
    expect((await faults()).map((fault) => fault.slice(-2))).toEqual(['03']);
  });

  test('names the day of a seal that was rewritten, whatever in it', async () => {
    for (const change of [
      { root: 'ab'.repeat(32) },
      { day_root: 'ab'.repeat(32) },
      { day_responses: 5 },
      { at_least: 15 },
      { previous: 'ab'.repeat(32) },
      { made_on: '2024-09-04' },
    ]) {
      const { db, id, faults } = await aCopy();
      await db.updateTable('seals').set(change).where('campaign', '=', id).where('number', '=', 2).execute();
      expect((await faults()).map((fault) => fault.slice(-2))).toEqual(['02']);
    }
  });

  test('names the day after a seal that was taken out', async () => {
    const { db, id, faults } = await aCopy();
    await db.deleteFrom('seals').where('campaign', '=', id).where('number', '=', 3).execute();
    expect(await faults()).toEqual(['unsealed 03', 'seal 04']);
  });

  test('finds who alters an answer and makes all seals anew, beside the ledger that was kept', async () => {
    const { db, id, faults, kept, on, seal } = await aCopy();
    await alter(db, on(3)[0]?.id, { answers: '{"I1":5,"I2":5}' });
    await db.deleteFrom('seals').where('campaign', '=', id).execute();
    await seal();
    expect(await faults()).toEqual([]);
    expect(await faults(kept)).toEqual(['ledger 03']);
  });

  test('finds who deletes the last seals with the responses they sealed, beside the ledger', async () => {
    const { db, id, faults, kept, on } = await aCopy();
    await db.deleteFrom('seals').where('campaign', '=', id).where('number', '>=', 5).execute();
    await db
      .deleteFrom('responses')
      .where(
        'id',
        'in',
        on(5).map((one) => one.id),
      )
      .execute();
    expect(await faults()).toEqual([]);
    expect(await faults(kept)).toEqual(['ledger 05']);
  });

  test('finds who rewrites one seal with a right digest, where the next one follows from it', async () => {
    const { db, id, faults } = await aCopy();
    const second = (await listSeals(db, id))[1];
    if (!second) throw new Error('two seals');
    const forged = { ...publicSeal(second), madeOn: '2024-09-04' };
    await db
      .updateTable('seals')
      .set({ made_on: '2024-09-04', digest: digestOf(forged) })
      .where('campaign', '=', id)
      .where('number', '=', 2)
      .execute();
    expect(await faults()).toEqual(['seal 03']);
  });

  test('tells responses that are waiting for their seal from those that came too late', async () => {
    const { db, id, verified } = await aCopy();
    const campaign = { ...trialCampaign('2024-09-01'), id: CampaignId.parse(`${id}-open`) };
    await insertCampaign(db, campaign);
    await insertResponses(db, [
      aResponse({ campaign: campaign.id, receivedOn: '2024-09-01' }),
      aResponse({ campaign: campaign.id, receivedOn: '2024-09-02' }),
    ]);
    const now = () => new Date('2024-09-02T10:00:00Z');
    await sealCampaign({ database: database(), keys, now }, campaign);
    const all = await verifySeals(db, keys);
    expect(all.find((one) => one.campaign === campaign.id)).toMatchObject({
      sealed: 1,
      waiting: 1,
      faults: [],
    });
    expect((await verified()).waiting).toBe(0);
  });
});
