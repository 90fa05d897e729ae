import { forgetKeyedBallots, forgetWhoseComments } from '#db/forget-order.ts';
import type { Means } from '../../means.ts';

/**
 * After a batch is done: what was deleted is forgotten on the disk. The batch is done whether or not this succeeds;
 * what fails here is made up for in the night and at every start (server/jobs/forgetting.ts).
 */
export async function forgetKeying({ database, logger }: Pick<Means, 'database' | 'logger'>): Promise<void> {
  try {
    await forgetKeyedBallots(database);
    await forgetWhoseComments(database);
  } catch (error) {
    logger.error({ stack: error instanceof Error ? error.stack : String(error) }, 'forgetting failed');
  }
}
