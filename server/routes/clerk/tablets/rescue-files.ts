import { Hono } from 'hono';
import { type Env, may } from '#server/auth/guards.ts';
import { readRescueFile } from '#server/fieldwork/tablets/read-rescue-file.ts';
import type { Means } from '#server/means.ts';
import { RescueFile } from '#surveys/tablets/report.ts';
import { atMost, jsonBody } from '../../tablet/json-body.ts';
import { campaignInPath, theCampaign } from '../at-the-door.ts';

/** Some thousands of interviews. */
const largestFileBytes = 64 * 1024 * 1024;

/** What a tablet that cannot send has exported, read in by the clerk. Twice is once. */
export function rescueFileRoutes(means: Means) {
  return new Hono<Env>().post(
    '/api/campaigns/:campaign/rescue-files',
    may('tablets.manage'),
    campaignInPath,
    atMost(largestFileBytes, 'rescue_file_too_large'),
    async (c) => {
      const campaign = await theCampaign(means, c.req.valid('param').campaign);
      const file = await jsonBody(c, RescueFile, 'no_rescue_file');
      return c.json({ tablets: await readRescueFile(means, c.get('account'), campaign.id, file) });
    },
  );
}
