import { findCampaignRevision, updateCampaign } from '#db/queries/campaigns.ts';
import { closeByHand } from '#surveys/campaigns/closing.ts';
import { CampaignId } from '#surveys/ids.ts';
import type { RunningApp } from './app.ts';

/** From now on nothing more can come into the trial, and its figures are final. */
export async function closeTheTrial({ means }: Pick<RunningApp, 'means'>, id = 'trial'): Promise<void> {
  const found = await findCampaignRevision(means.database.db, CampaignId.parse(id));
  const closed = found && closeByHand(found.campaign, { at: means.now(), reason: 'Đã thử xong.' });
  if (!closed || !(await updateCampaign(means.database.db, closed, found.revision)))
    throw new Error(`${id} cannot be closed`);
  means.changes.happened();
}
