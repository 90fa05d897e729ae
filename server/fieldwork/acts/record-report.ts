import type { CampaignId } from '#surveys/ids.ts';
import type { Means } from '../../means.ts';
import { performAct } from './perform-act.ts';

/** A document that leaves the house, perhaps with what people wrote: who made it must be known. */
export async function recordReport(
  means: Pick<Means, 'changes' | 'database' | 'now'>,
  by: { username: string },
  campaign: CampaignId,
  { report, withComments }: { report: string; withComments: boolean },
): Promise<void> {
  await performAct(means, by, async () => {
    const about = { report, ...(withComments && { annex: 'comments' }) };
    return { act: { kind: 'responses.reported', campaign, about }, value: undefined };
  });
}
