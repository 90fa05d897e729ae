import type { Db } from '#db/open.ts';
import { findLiveTally, insertLiveTally, updateLiveTally } from '#db/queries/live-tallies.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { standingAt } from '#surveys/campaigns/standing.ts';
import type { GroupCode } from '#surveys/ids.ts';
import { smallestShownCount } from '#surveys/statistics/suppression.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import type { AnswerTally } from '../answer-tally.ts';
import type { Summaries } from '../summaries.ts';
import type { Summary } from '../summary.ts';
import { liveTally } from './live-tally.ts';
import { takeSnapshot } from './take-snapshot.ts';

/** What may be told of a campaign's answers now, and the summary to tell it from. */
export type Release = { standing: 'sealed' } | Told;
export type Told = { standing: 'live' | 'final'; summary: Summary };
export type Releases = (campaign: Campaign) => Promise<Release>;

/** While more can come in, figures move only when so many have come since the last time. */
const stepSize = smallestShownCount;

/**
 * The one door through which anything of the answers leaves the server. Fieldwork (how many ballots of which kind) is
 * in the summary as it is.
 */
export function openReleases(
  { database: { db }, now, random }: Pick<Means, 'database' | 'now' | 'random'>,
  summaries: Summaries,
): Releases {
  return async (campaign) => {
    const standing = standingAt(campaign, now());
    if (standing === 'sealed') return { standing };
    const summary = await summaries(campaign);
    if (standing === 'final') return { standing, summary };
    const tallies = new Map<GroupCode, AnswerTally>();
    for (const [group, tally] of summary.tallies)
      tallies.set(group, await steppedTally(db, random, { campaign: campaign.id, group }, tally));
    // by point and mode, and ballot by ballot, nothing is told before the end
    const blurred = { ...summary, tallies, ballots: new Map() };
    // with and without what was excluded: the difference of two exact figures waits for the end
    const apart = summary.apart && { ...summary.apart, tallies: new Map(), everybody: blurred };
    return { standing, summary: apart ? { ...blurred, apart } : blurred };
  };
}

/** @throws Problem results_sealed */
export function told(release: Release): Told {
  if (release.standing === 'sealed') throw new Problem('results_sealed');
  return release;
}

/** For what is told only when nothing more can come in. @throws Problem results_sealed, waits_for_last_response */
export function toldAtLast(release: Release): Summary {
  const { standing, summary } = told(release);
  if (standing === 'live') throw new Problem('waits_for_last_response');
  return summary;
}

/**
 * The last snapshot, or a new one where the step is full. It stands in the database before anybody sees it: a restart,
 * or a second process, would otherwise make a smaller step.
 */
async function steppedTally(
  db: Db,
  random: Means['random'],
  place: { campaign: Campaign['id']; group: GroupCode },
  tally: AnswerTally,
): Promise<AnswerTally> {
  const stored = await findLiveTally(db, place);
  if (tally.complete() - (stored?.snapshot.complete ?? 0) < stepSize)
    return liveTally(tally, stored?.snapshot);
  const next = takeSnapshot(tally, random);
  const isFirst = stored
    ? await updateLiveTally(db, place, next, stored.revision)
    : await insertLiveTally(db, place, next);
  return liveTally(tally, isFirst ? next : (await findLiveTally(db, place))?.snapshot);
}
