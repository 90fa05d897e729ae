import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { compareDays } from '#surveys/vietnamese.ts';
import { canBeCompared } from './alike.ts';
import type { Side } from './headline.ts';

/** What each group can be compared with: itself in other campaigns, and groups that were asked some of the same. */
export type Comparables = {
  group: { code: string; name: Side['group']['name'] };
  campaigns: Pick<Campaign, 'id' | 'title' | 'firstDay' | 'isTrial'>[];
  groups: { code: string; name: Side['group']['name'] }[];
};

/** `own`: the groups of the campaign that is looked at; `others`: those of all other campaigns that are final. */
export function comparablesOf(own: readonly Side[], others: readonly Side[]): Comparables[] {
  return own.map((side) => ({
    group: nameOf(side),
    campaigns: others
      .filter((other) => other.group.code === side.group.code && canBeCompared(side, other))
      .map(({ campaign: { id, title, firstDay, isTrial } }) => ({ id, title, firstDay, isTrial }))
      .sort((a, b) => compareDays(b.firstDay, a.firstDay)),
    groups: own.filter((other) => other !== side && canBeCompared(side, other)).map(nameOf),
  }));
}

function nameOf({ group: { code, name } }: Side): Comparables['group'] {
  return { code, name };
}
