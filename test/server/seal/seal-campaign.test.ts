import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrate } from '#db/migrate.ts';
import { findCampaign, insertCampaign } from '#db/queries/campaigns.ts';
import { findResponse, insertResponses } from '#db/queries/responses.ts';
import { listSeals } from '#db/queries/seals.ts';
import { openResponseDesk } from '#server/fieldwork/response-desk.ts';
import { finalSealOf } from '#server/fieldwork/seal/final-seal.ts';
import { digestOf } from '#server/fieldwork/seal/hashing.ts';
import { sealCampaign } from '#server/fieldwork/seal/seal-campaign.ts';
import { keysFrom } from '#server/keys/keys.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { trialCampaign } from '#surveys/campaigns/reference/trial.ts';
import { CampaignId } from '#surveys/ids.ts';
import { aResponse } from '#test/support/builders.ts';
import { describeOnBoth } from '#test/support/databases.ts';

const keys = keysFrom({ receipt: 'a', page: 'b', admission: 'c' });
/** As clocks in Vietnam show it. */
const at = (time: string) => new Date(`2024-${time}+07:00`);
const received = (campaign: Campaign, day: string, n: number) =>
  Array.from({ length: n }, () => aResponse({ campaign: campaign.id, receivedOn: `2024-09-${day}` }));

describeOnBoth('sealing a campaign', (database) => {
  let made = 0;
  async function aCampaign(): Promise<Campaign> {
    made += 1;
    const campaign = {
      ...trialCampaign('2024-09-01'),
      id: CampaignId.parse(`sealed-${made}`),
      lastDay: '2024-09-10',
      lateDay: '2024-09-12',
    };
    await insertCampaign(database().db, campaign);
    return campaign;
  }
  const seal = (campaign: Campaign, now: Date) =>
    sealCampaign({ database: database(), keys, now: () => now }, campaign);

  test('seals each day that is over, chained, and called again does nothing', async () => {
    const campaign = await aCampaign();
    await insertResponses(database().db, [...received(campaign, '01', 3), ...received(campaign, '03', 9)]);
    await seal(campaign, at('09-03T20:00:00'));
    const seals = await seal(campaign, at('09-04T00:10:00'));
    const all = await listSeals(database().db, campaign.id);
    expect(all.map(({ number, day, dayResponses, atLeast }) => [number, day, dayResponses, atLeast])).toEqual(
      [
        [1, '2024-09-01', 3, 0],
        [2, '2024-09-02', 0, 0],
        [3, '2024-09-03', 9, 10],
      ],
    );
    expect(seals).toEqual(all.slice(2));
    expect(all.map(({ previous }) => previous)).toEqual(['0'.repeat(64), all[0]?.digest, all[1]?.digest]);
    expect(all.map(({ digest }) => digest)).toEqual(all.map(digestOf));
    expect(new Set(all.flatMap(({ dayRoot, root }) => [dayRoot, root])).size).toBe(6);
    expect(await seal(campaign, at('09-04T23:00:00'))).toEqual([]);
  });

  test('has nothing to seal where nobody has answered', async () => {
    expect(await seal(await aCampaign(), at('10-20T00:00:00'))).toEqual([]);
  });

  test('what a machine has slept through it makes up for, with the day on which it did', async () => {
    const campaign = await aCampaign();
    await insertResponses(database().db, received(campaign, '02', 6));
    const seals = await seal(campaign, at('09-08T08:00:00'));
    expect(seals.map(({ day }) => day.slice(-1)).join('')).toBe('1234567');
    expect(new Set(seals.map(({ madeOn }) => madeOn))).toEqual(new Set(['2024-09-08']));
  });

  test('seals the whole once nothing can come in any more, and not before', async () => {
    const campaign = await aCampaign();
    await insertResponses(database().db, [...received(campaign, '09', 6), ...received(campaign, '12', 2)]);
    await seal(campaign, at('09-12T12:00:00'));
    expect(await finalSealOf(database().db, campaign.id)).toBeUndefined();
    const seals = await seal(campaign, at('09-13T00:10:00'));
    expect(seals.map(({ kind, day, dayRoot }) => [kind, day, dayRoot === null])).toEqual([
      ['day', '2024-09-12', false],
      ['final', '2024-09-12', true],
    ]);
    const final = await finalSealOf(database().db, campaign.id);
    expect(final).toMatchObject({ root: seals[0]?.root, previous: seals[0]?.digest, atLeast: 5 });
    expect(final).not.toHaveProperty('responses');
    expect(await seal(campaign, at('12-01T00:00:00'))).toEqual([]);
  });

  test('of two processes that seal at once one does', async () => {
    const campaign = await aCampaign();
    await insertResponses(database().db, received(campaign, '01', 30));
    const now = at('09-05T00:30:00');
    const both = await Promise.all([seal(campaign, now), seal(campaign, now), seal(campaign, now)]);
    expect(both.map((seals) => seals.length).sort()).toEqual([0, 0, 4]);
    expect(await listSeals(database().db, campaign.id)).toHaveLength(4);
  });

  test('a day that is sealed takes nothing more: who was kept waiting over midnight is of the next day', async () => {
    const campaign = await aCampaign();
    await insertResponses(database().db, received(campaign, '01', 5));
    const desk = openResponseDesk(database().db);
    const [late, later] = [received(campaign, '01', 1), received(campaign, '02', 1)].flat();
    if (!late || !later) throw new Error('two responses');
    // stored before, while and after the day is sealed
    const stored = await Promise.all([
      desk.handIn({ response: late, comments: [] }),
      seal(campaign, at('09-02T00:10:00')),
    ]);
    expect(stored[0]).toBe('stored');
    await desk.handIn({ response: { ...later, receivedOn: '2024-09-01' }, comments: [] });
    expect(await seal(campaign, at('09-03T00:10:00'))).toHaveLength(1);
    const seals = await listSeals(database().db, campaign.id);
    expect([5, 6]).toContain(seals[0]?.dayResponses);
    expect(seals[1]?.responses).toBe(7);
    await desk.close();
  });

  test('a day that was sealed before the count knew of it takes nothing more either', async () => {
    const { db, engine } = database();
    const campaign = await aCampaign();
    await insertResponses(db, received(campaign, '01', 5));
    await seal(campaign, at('09-02T00:10:00'));
    await db.schema.alterTable('response_counts').dropColumn('sealed_through').execute();
    await sql`DELETE FROM kysely_migration WHERE name = '0014-sealed-through'`.execute(db);
    await migrate(db, engine);
    const [late] = received(campaign, '01', 1);
    if (!late) throw new Error('a response');
    const desk = openResponseDesk(db);
    await desk.handIn({ response: late, comments: [] });
    expect((await findResponse(db, late.id))?.receivedOn).toBe('2024-09-02');
    await desk.close();
  });

  test('many who answer while their day is sealed are each sealed once', async () => {
    const campaign = await aCampaign();
    await insertResponses(database().db, received(campaign, '01', 5));
    const desk = openResponseDesk(database().db);
    const waiting = received(campaign, '01', 60).map(async (response, index) => {
      await new Promise((resolve) => setTimeout(resolve, index % 12));
      return desk.handIn({ response, comments: [] });
    });
    await seal(campaign, at('09-02T00:10:00'));
    await Promise.all(waiting);
    await seal(campaign, at('09-03T00:10:00'));
    const seals = await listSeals(database().db, campaign.id);
    expect(seals.map(({ dayResponses }) => dayResponses).reduce((sum, n) => sum + n, 0)).toBe(65);
    await desk.close();
  });

  test('goes on where the late day was set anew, and seals the whole again', async () => {
    const campaign = await aCampaign();
    await insertResponses(database().db, received(campaign, '01', 5));
    await seal(campaign, at('09-20T00:00:00'));
    const desk = openResponseDesk(database().db);
    const reopened = { ...campaign, lateDay: '2024-09-25' };
    const [late] = received(campaign, '21', 1);
    if (late) await desk.handIn({ response: { ...late, isLate: true }, comments: [] });
    expect(await seal(reopened, at('09-22T00:30:00'))).toHaveLength(9);
    expect(await finalSealOf(database().db, campaign.id)).toBeUndefined();
    await seal(reopened, at('09-26T01:00:00'));
    expect(await finalSealOf(database().db, campaign.id)).toMatchObject({ day: '2024-09-25' });
    await desk.close();
  });

  test('refuses to seal on top of responses that were changed', async () => {
    const campaign = await aCampaign();
    const responses = received(campaign, '01', 7);
    await insertResponses(database().db, responses);
    await seal(campaign, at('09-02T00:10:00'));
    await database()
      .db.updateTable('responses')
      .set({ answers: '{"I1":5}' })
      .where('id', '=', responses[3]?.id ?? '')
      .execute();
    await expect(seal(campaign, at('09-03T00:10:00'))).rejects.toThrow(
      /sealed up to 2024-09-01 were changed/,
    );
    expect(await findCampaign(database().db, campaign.id)).toBeDefined();
  });
});
