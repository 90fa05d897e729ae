import { expect, test } from 'vitest';
import { findCampaign } from '#db/queries/campaigns.ts';
import { simulateFieldwork } from '#server/fieldwork/simulate-fieldwork.ts';
import { CampaignId } from '#surveys/ids.ts';
import { openApp } from '#test/support/app.ts';
import { closeTheTrial } from '#test/support/closing.ts';

type Told = {
  bothFigures: { indexPercent: string; withExcludedPercent: string } | null;
  rounds: { indexPercent: string | null; factors: { code: string; indexPercent: string | null }[] }[];
  modePanel: { standing: string; modes: { raw: unknown }[] };
};

test('a group keeps its index when ballots are left out, where a part of it can no longer be told', async () => {
  const running = await openApp();
  const trial = await findCampaign(running.means.database.db, CampaignId.parse('trial'));
  if (!trial) throw new Error('there is no trial campaign');
  await simulateFieldwork(running.means, trial, { responses: 800, seed: '6' });
  await closeTheTrial(running);
  running.clock.now = new Date(running.clock.now.getTime() + 400 * 86_400_000);
  const clerk = await running.signedIn('clerk');
  const results = async (): Promise<Told> => {
    const answer = await running.app.request('/api/campaigns/trial/results/quick', { headers: clerk });
    return answer.json();
  };
  const before = await results();
  const choice = { group: 'quick', flags: ['straight_line'] };
  const excluded = await running.app.request('/api/campaigns/trial/quality/exclusions', {
    method: 'POST',
    headers: { ...clerk, 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' },
    body: JSON.stringify({ choice, reason: 'Một người đã điền thay nhiều người' }),
  });
  expect(excluded.status).toBe(201);
  const { bothFigures, rounds, modePanel } = await results();
  expect(bothFigures?.withExcludedPercent).toBe(before.rounds[0]?.indexPercent);
  expect(rounds[0]?.indexPercent).toBe(bothFigures?.indexPercent);
  expect(rounds[0]?.factors.map(({ indexPercent }) => indexPercent === null)).toContain(true);
  expect(before.modePanel.modes.some(({ raw }) => raw)).toBe(true);
  expect([modePanel.standing, modePanel.modes.some(({ raw }) => raw)]).toEqual(['untold_beside', false]);
  await running.close();
});
