import type { Db } from '#db/open.ts';
import { findLastSeal } from '#db/queries/seals.ts';
import type { CampaignId } from '#surveys/ids.ts';
import { type PublicSeal, publicSeal } from '#surveys/seal/seal.ts';

/**
 * The seal over all responses of a campaign, once nothing can come in any more: its `root` is what a report prints.
 * Undefined before.
 */
export async function finalSealOf(db: Db, campaign: CampaignId): Promise<PublicSeal | undefined> {
  const last = await findLastSeal(db, campaign);
  return last?.kind === 'final' ? publicSeal(last) : undefined;
}
