import { expect } from 'vitest';
import { findCampaign } from '#db/queries/campaigns.ts';
import { simulateFieldwork } from '#server/fieldwork/simulate-fieldwork.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { CampaignId } from '#surveys/ids.ts';
import { openApp, type RunningApp } from '#test/support/app.ts';

/** An application whose trial campaign has been answered by so many simulated respondents. */
export async function openAnsweredApp(responses: number): Promise<RunningApp & { trial: Campaign }> {
  const running = await openApp();
  const trial = await findCampaign(running.means.database.db, CampaignId.parse('trial'));
  if (!trial) throw new Error('there is no trial campaign');
  const outcome = await simulateFieldwork(running.means, trial, { responses, seed: 'exports' });
  expect(outcome).toEqual({ stored: responses, alreadyThere: 0, different: 0 });
  return { ...running, trial };
}

export async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}
