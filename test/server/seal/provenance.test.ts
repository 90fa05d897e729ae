import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealCampaign } from '#server/fieldwork/seal/seal-campaign.ts';
import { originRows } from '#server/reports/official/origin.ts';
import { openAnsweredApp } from '../exports/simulated.ts';

let running: Awaited<ReturnType<typeof openAnsweredApp>>;
beforeAll(async () => {
  running = await openAnsweredApp(60);
});
afterAll(() => running.close());

async function published() {
  const headers = await running.signedIn('leader');
  const reply = await running.app.request('/api/campaigns/trial/index-inputs', { headers });
  return (await reply.json()).provenance;
}

test('what is published names the final seal once nothing can come in any more, and the report prints it', async () => {
  expect((await published()).seal).toBeNull();
  running.clock.now = new Date('2025-10-20T02:00:00Z');
  const seals = await sealCampaign(running.means, running.trial);
  const provenance = await published();
  expect(provenance.seal).toEqual({ day: '2025-09-23', root: seals.at(-1)?.root });
  const { at, ...origin } = provenance;
  expect(originRows({ ...origin, at: new Date(at) })).toContainEqual([
    'Niêm phong cuối cùng của sổ công khai, đến hết ngày 23 tháng 9 năm 2025',
    provenance.seal.root,
  ]);
  const unsealed = originRows({ ...origin, seal: null, at: new Date(at) });
  expect(unsealed.map(([, value]) => value)).toContain('chưa có: chưa qua đêm sau ngày cuối nhận phiếu');
});
