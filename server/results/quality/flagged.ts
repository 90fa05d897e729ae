import { setImmediate } from 'node:timers/promises';
import type { Db } from '#db/open.ts';
import { countResponses, listResponses } from '#db/queries/responses.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { CampaignId } from '#surveys/ids.ts';
import { isSameVersion } from '#surveys/questionnaire/versions/version-id.ts';
import type { ResponseFlag } from '#surveys/responses/exclusions/exclusion.ts';
import type { FlaggedResponse } from '#surveys/responses/exclusions/judge-choice.ts';
import { type Marks, nearDuplicateScan } from '#surveys/responses/flags/near-duplicates.ts';
import type { Summary } from '../summary.ts';
import { type AssistedFlag, openAssistedPoints } from './assisted-points.ts';
import { openLook } from './flags-of-response.ts';

/** Every whole ballot to the version that its group is asked, with its flags; never to be shown ballot by ballot. */
export type Flagged = { responses: readonly FlaggedResponse[]; assisted: readonly AssistedFlag[] };
export type FlagReader = (campaign: Campaign, summary: Summary) => Promise<Flagged>;

/** Keeps what was found of each campaign until a response is added or what is asked changes. */
export function openFlags(db: Db): FlagReader {
  const kept = new Map<CampaignId, { state: string; flagged: Promise<Flagged> }>();
  return async (campaign, summary) => {
    const state = JSON.stringify([await countResponses(db, campaign.id), campaign.groups, campaign.targets]);
    const before = kept.get(campaign.id);
    if (before?.state === state) return before.flagged;
    const flagged = readFlags(db, campaign, summary);
    kept.set(campaign.id, { state, flagged });
    flagged.catch(() => kept.delete(campaign.id));
    return flagged;
  };
}

type Looked = FlaggedResponse & { flags: Set<ResponseFlag>; marks: Marks };

/** Reads a campaign's responses once, in portions; of each only what it marked is kept, until all are compared. */
export async function readFlags(db: Db, campaign: Campaign, summary: Summary): Promise<Flagged> {
  const { tallies } = summary;
  const looks = new Map(
    [...tallies].map(([group, { questionnaire }]) => [group, openLook(questionnaire, campaign)]),
  );
  const assisted = openAssistedPoints(campaign, tallies);
  const looked: Looked[] = [];
  for await (const portion of listResponses(db, campaign.id)) {
    for (const response of portion) {
      const { id, group, point, receivedOn: day, disposition, questionnaire } = response;
      const tally = tallies.get(group);
      const look = looks.get(group);
      if (disposition !== 'complete' || !look || !tally) continue;
      if (!isSameVersion(tally.questionnaire.id, questionnaire)) continue;
      looked.push({ id, group, point, day, ...look(response) });
      assisted.add(response);
    }
  }
  await markDuplicates(looked);
  return {
    responses: looked.map(({ marks: _, ...response }) => response),
    assisted: assisted.flags(),
  };
}

/** Pairs of one group, point and day, a portion at a time: others are served in between. */
async function markDuplicates(looked: readonly Looked[]): Promise<void> {
  const crooked = looked.filter(({ flags }) => !flags.has('straight_line'));
  const together = Map.groupBy(crooked, ({ group, point, day }) => `${group} ${point} ${day}`);
  for (const some of together.values()) {
    const scan = nearDuplicateScan(some.map(({ marks }) => marks));
    for (;;) {
      const { done, value } = scan.next();
      if (done) {
        for (const at of value.keys()) some[at]?.flags.add('near_duplicate');
        break;
      }
      await setImmediate();
    }
  }
}
