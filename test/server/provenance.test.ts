import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportedCampaign } from '#server/exports/exported-campaign.ts';
import { json } from '#server/exports/json/json.ts';
import { simulateFieldwork } from '#server/fieldwork/simulate-fieldwork.ts';
import { closeTheTrial } from '#test/support/closing.ts';
import { bytesOf, openAnsweredApp } from './exports/simulated.ts';

let running: Awaited<ReturnType<typeof openAnsweredApp>>;
beforeAll(async () => {
  running = await openAnsweredApp(60);
  // what is blurred comes from no data that could be named
  await closeTheTrial(running);
});
afterAll(() => running.close());

async function published() {
  const headers = await running.signedIn('leader');
  const reply = await running.app.request('/api/campaigns/trial/index-inputs', { headers });
  return reply.json();
}

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
