import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { type GroupResults, groupResults } from '../group-results.ts';
import type { Summary } from '../summary.ts';

/**
 * All groups at a glance, as each group's own results tell them: its index, its factors and its items by their share,
 * and, where bodies were assessed, the bodies. Nothing here is not on the group's own page.
 */
export function overviewOf(campaign: Campaign, summary: Summary) {
  return {
    groups: campaign.groups.flatMap((group) => {
      const results = groupResults(campaign, summary, group.code);
      return results ? [groupAtAGlance(results, quotaOf(campaign, group.code))] : [];
    }),
  };
}

export type Overview = ReturnType<typeof overviewOf>;

function groupAtAGlance(results: GroupResults, quota: number) {
  const { group, counted, exclusions, bothFigures, rounds, modePanel } = results;
  const whole = rounds.find(({ target }) => target === undefined);
  const factors = (whole?.factors ?? []).filter(({ favourable }) => favourable !== null);
  return {
    ...group,
    quota,
    counted,
    excluded: exclusions.excluded ?? 0,
    bothFigures,
    indexPercent: whole?.indexPercent ?? null,
    certainty: whole?.certainty ?? null,
    modePanel,
    factors: factors.map(({ code, title, favourable, isHeadline, indexPercent, certainty }) => ({
      code,
      title,
      favourable,
      isHeadline,
      indexPercent,
      certainty,
    })),
    items: factors
      .filter(({ favourable }) => favourable === 'TOP2')
      .flatMap((factor) =>
        factor.items.map(({ key, number, wording, n, favourableShare }) => ({
          factor: factor.code,
          key,
          number,
          wording,
          n,
          favourableShare,
        })),
      ),
    bodies: rounds.flatMap(({ target, indexPercent, certainty }) =>
      target ? [{ target, indexPercent, certainty }] : [],
    ),
  };
}

/** Complete responses wanted of a group over all collection points; 0 where none was set. */
function quotaOf({ quotas }: Campaign, code: string): number {
  return quotas.reduce((sum, { group, n }) => (group === code ? sum + n : sum), 0);
}
