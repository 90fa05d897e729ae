import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { GroupCode } from '#surveys/ids.ts';
import { roundPercent } from '#surveys/scoring/rounding.ts';
import { figureId } from '../figures.ts';
import { groupIndex } from '../index-of.ts';
import { publicationOf } from '../publication.ts';
import { roundsOf } from '../rounds.ts';
import type { Summary } from '../summary.ts';

/** Fewer statements than these are no composite: with and without would tell of single answers. */
export const fewestItems = 3;

/**
 * A group's index without the ballots that were left out, which is the official one, and with them. Undefined where
 * nothing was left out, where the index may not be told, and of blurred counts, whose difference would be chance.
 */
export function bothFigures(
  campaign: Campaign,
  summary: Summary,
  group: GroupCode,
): { indexPercent: string; withExcludedPercent: string } | undefined {
  const tally = summary.tallies.get(group);
  const everybody = summary.apart?.everybody.tallies.get(group);
  if (!tally || !everybody || tally.isBlurred || !summary.apart?.n.get(group)) return undefined;
  const round = roundsOf(campaign, tally).find(({ target }) => target === undefined);
  const headline = round?.factors.filter(({ isHeadline }) => isHeadline) ?? [];
  if (headline.flatMap(({ keys }) => keys).length < fewestItems) return undefined;
  const tells = [tally, everybody].every((one) =>
    publicationOf(campaign, one, group, summary.criteriaSet).tells(figureId.round(undefined)),
  );
  const [official, all] = [tally, everybody].map((one) => groupIndex(one, headline));
  if (!tells || !official || !all) return undefined;
  return { indexPercent: roundPercent(official), withExcludedPercent: roundPercent(all) };
}
