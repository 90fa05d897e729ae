import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportedCampaign } from '#server/exports/exported-campaign.ts';
import { json } from '#server/exports/json/json.ts';
import { simulateFieldwork } from '#server/fieldwork/simulate-fieldwork.ts';
import { closeTheTrial } from '#test/support/closing.ts';
import { bytesOf, openAnsweredApp } from './exports/simulated.ts';

let running: Awaited<ReturnType<typeof openAnsweredApp>>;
beforeAll(async () => {
  running = await openAnsweredApp(60);
});
afterAll(() => running.close());

async function published() {
  const headers = await running.signedIn('leader');
  const reply = await running.app.request('/api/campaigns/trial/index-inputs', { headers });
  return reply.json();
}

test('while more can come in no data are named, and no response is read to name them', async () => {
  const headers = await running.signedIn('leader');
  // counted once: from here on only a digest would read them
  expect((await running.app.request('/api/campaigns/trial/results', { headers })).status).toBe(200);
  const { db } = running.means.database;
  const { id, answers } = await db
    .selectFrom('responses')
    .select(['id', 'answers'])
    .limit(1)
    .executeTakeFirstOrThrow();
  const write = (text: string) =>
    db.updateTable('responses').set({ answers: text }).where('id', '=', id).execute();
  await write('nothing that can be read');
  const { standing, provenance } = await published();
  await write(answers);
  expect(standing).toBe('live');
  expect(provenance).toMatchObject({ data: null, questionnaires: expect.any(Array), exclusions: [] });

  // what is blurred comes from no data that could be named
  await closeTheTrial(running);
});

test('what is published names its data, questionnaires, criteria, program and time, as the exported file does', async () => {
  const { provenance } = await published();
  const file = await bytesOf(json.write(await exportedCampaign(running.means, running.trial)));
  const exported = JSON.parse(file.toString());
  expect(provenance.data).toEqual({ responses: 60, digest: exported.manifest.dataDigest });
  const { group, digestKey, ...same } = exported.provenance;
  expect(provenance).toMatchObject(same);
  expect(provenance.at).toBe(running.clock.now.toISOString());
  // the key by which guesses could be tried out stays in the raw export
  expect(JSON.stringify(provenance)).not.toContain(digestKey);
  expect(group).toBeNull();
});

test('another response is another digest', async () => {
  const before = (await published()).provenance.data;
  await simulateFieldwork(running.means, running.trial, { responses: 1, seed: 'one more' });
  const after = (await published()).provenance.data;
  expect(after.responses).toBe(61);
  expect(after.digest).not.toBe(before.digest);
});

test('every page of results can say the same of its figures, and nobody without a session', async () => {
  const headers = await running.signedIn('leader');
  const reply = await running.app.request('/api/campaigns/trial/provenance', { headers });
  expect(await reply.json()).toEqual({ standing: 'final', provenance: (await published()).provenance });
  expect((await running.app.request('/api/campaigns/trial/provenance')).status).toBe(401);
});
