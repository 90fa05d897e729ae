import type { Db } from '#db/open.ts';
import { listExcludedResponses, listExclusions } from '#db/queries/exclusions.ts';
import type { CampaignId, ExclusionId, ResponseId } from '#surveys/ids.ts';
import { type Exclusion, isInForce } from '#surveys/responses/exclusions/exclusion.ts';

/**
 * What is left out of a campaign's figures now: the exclusions in force, and by which of them a response is. `made`: all
 * of them, also those that were taken back, in the order in which exports number them from 1.
 */
export type LeftOut = {
  made: readonly Exclusion[];
  exclusions: readonly Exclusion[];
  exclusionOf(response: ResponseId): ExclusionId | undefined;
};

export async function readLeftOut(db: Db, campaign: CampaignId): Promise<LeftOut> {
  const made = await listExclusions(db, campaign);
  const exclusions = made.filter(isInForce);
  const members: Awaited<ReturnType<typeof listExcludedResponses>> =
    exclusions.length > 0 ? await listExcludedResponses(db, campaign) : new Map();
  const of = new Map(
    exclusions.flatMap(({ id }) => (members.get(id) ?? []).map((response) => [response, id] as const)),
  );
  return { made, exclusions, exclusionOf: (response) => of.get(response) };
}

/** Equal as long as the same responses are left out. */
export async function stateOfLeftOut(db: Db, campaign: CampaignId): Promise<string> {
  return (await listExclusions(db, campaign))
    .filter(isInForce)
    .map(({ id }) => id)
    .join(' ');
}
