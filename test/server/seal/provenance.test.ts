import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealCampaign } from '#server/fieldwork/seal/seal-campaign.ts';
import { openProvenances } from '#server/provenance/provenances.ts';
import { readMaterial } from '#server/reports/material.ts';
import { originRows } from '#server/reports/official/origin.ts';
import { openReleases } from '#server/results/release/release.ts';
import { openSummaries } from '#server/results/summaries.ts';
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
});

const sealLine = (origin: Parameters<typeof originRows>[0]) =>
  originRows(origin).find(([name]) => name.startsWith('Niêm phong'))?.[1];

test('a report that is made before the final seal says when it will be, or why there is none', async () => {
  const { at: _, ...origin } = { ...(await published()), seal: null };
  const due = new Date(origin.sealDue);
  expect(sealLine({ ...origin, at: new Date(due.getTime() - 1) })).toBe(
    'chưa niêm phong: sẽ niêm phong sau 00 giờ 10 phút, ngày 24 tháng 9 năm 2025',
  );
  expect(sealLine({ ...origin, at: due })).toBe('chưa niêm phong được: xem nhật ký máy chủ');
  const nobody = { ...origin, data: { ...origin.data, responses: 0 } };
  expect(sealLine({ ...nobody, at: due })).toBe('không có phiếu để niêm phong');
});

test('a report that is asked for when the seal is due does not wait for it', async () => {
  const other = await openAnsweredApp(40);
  other.clock.now = new Date('2025-10-20T02:00:00Z');
  const { releases, provenances } = {
    releases: openReleases(other.means, openSummaries(other.means)),
    provenances: openProvenances(other.means),
  };
  expect((await provenances.withoutData(other.trial)).seal).toBeNull();
  const { provenance } = await readMaterial({ means: other.means, releases, provenances }, other.trial);
  expect(provenance.seal?.day).toBe('2025-09-23');
  await other.close();
});
