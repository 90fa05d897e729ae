import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { type ResponseFlag, responseFlags } from '#surveys/responses/exclusions/exclusion.ts';
import type { FlaggedResponse } from '#surveys/responses/exclusions/judge-choice.ts';
import { type ToldCounts, toldCounts } from '#surveys/responses/flags/told-counts.ts';
import type { Summary } from '../summary.ts';
import { bothFigures } from './both-figures.ts';
import type { Flagged } from './flagged.ts';

/**
 * What may be told of the flags of a campaign that nothing more can come to: of every group how many whole ballots it
 * has, where, and how many of them carry each flag, as `toldCounts` allows. Ballots that are left out are among them.
 */
export function flagReport(campaign: Campaign, summary: Summary, { responses, assisted }: Flagged) {
  const byGroup = Map.groupBy(responses, ({ group }) => group);
  return {
    groups: campaign.groups.map(({ code, name }) => {
      const own = byGroup.get(code) ?? [];
      return {
        code,
        name,
        n: own.length,
        excluded: summary.apart?.n.get(code) ?? 0,
        bothFigures: bothFigures(campaign, summary, code),
        ...flagsOf(campaign, own),
      };
    }),
    assisted,
  };
}

function flagsOf({ points }: Campaign, own: readonly FlaggedResponse[]) {
  const byPoint = Map.groupBy(own, ({ point }) => point);
  const present = points.filter(({ id }) => byPoint.has(id));
  const told = (flag: ResponseFlag): ToldCounts =>
    toldCounts(
      present.map(({ id }) => {
        const here = byPoint.get(id) ?? [];
        return { n: here.length, flagged: here.filter(({ flags }) => flags.has(flag)).length };
      }),
    );
  return {
    points: present.map(({ id }) => ({ point: id, n: byPoint.get(id)?.length ?? 0 })),
    flags: responseFlags.map((flag) => ({ flag, ...told(flag) })),
  };
}
