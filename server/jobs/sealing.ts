import { listCampaigns } from '#db/queries/campaigns.ts';
import { sealCampaign } from '../fieldwork/seal/seal-campaign.ts';
import type { Means } from '../means.ts';

type Needed = Pick<Means, 'database' | 'keys' | 'logger' | 'now'>;

export type Sealing = {
  /** Waits for what is being sealed. */
  stop(): Promise<void>;
};

/** Days end at midnight, campaigns when they are closed: whoever looks often enough need not know when. */
const oftenMs = 10 * 60_000;

/**
 * Seals what is over: at the start whatever a machine that was off has missed, then every few minutes. Where there is
 * nothing to seal that is one short read for each campaign.
 */
export function startSealing({ database, keys, logger, now }: Needed): Sealing {
  async function orLog(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (error) {
      logger.error({ stack: error instanceof Error ? error.stack : String(error) }, 'sealing failed');
    }
  }
  const sealAll = () =>
    orLog(async () => {
      const campaigns = (await listCampaigns(database.db)).filter(({ state }) => state !== 'draft');
      for (const campaign of campaigns) await orLog(() => sealCampaign({ database, keys, now }, campaign));
    });
  // nobody waits for it: a machine that was off for long may have much to seal
  let running = sealAll();
  const often = setInterval(() => {
    running = running.then(sealAll);
  }, oftenMs);
  often.unref();
  return {
    async stop() {
      clearInterval(often);
      await running;
    },
  };
}
