import type { Campaign } from '../campaigns/campaign.ts';
import type { Mode } from '../campaigns/mode.ts';
import { endOfDay, startOfDay } from '../campaigns/window.ts';
import type { CollectionPointId, GroupCode } from '../ids.ts';
import type { Chance } from './chance.ts';
import type { Audience } from './remarks.ts';

/** One meeting of the field: which group, where, how, and when it ends. */
export type Meeting = {
  group: GroupCode;
  point: CollectionPointId;
  audience: Audience;
  mode: Mode;
  at: Date;
};

const modeWeights: Record<Audience, Record<Mode, number>> = {
  served: { web: 45, tablet_self: 10, tablet_assisted: 20, paper: 25 },
  inside: { web: 75, tablet_self: 5, tablet_assisted: 0, paper: 20 },
};

/** Cells are met as often as their quota asks for; without any quota, all alike. `until`: the present. */
export function drawMeeting(campaign: Campaign, until: Date, chance: Chance): Meeting | undefined {
  const quotas = campaign.quotas.filter(({ n }) => n > 0);
  const everywhere = campaign.groups.flatMap(({ code }) =>
    campaign.points.map(({ id }) => ({ group: code, point: id, n: 1 })),
  );
  const cell = chance.weighted(quotas.length > 0 ? quotas : everywhere, ({ n }) => n);
  if (!cell) return undefined;
  const isPublic = campaign.groups.some(({ code, isPublic }) => code === cell.group && isPublic);
  const audience = isPublic ? 'served' : 'inside';
  const weights = modeWeights[audience];
  const modes: Mode[] = ['web', 'tablet_self', 'tablet_assisted', 'paper'];
  const mode = chance.weighted(modes, (one) => weights[one]) ?? 'web';
  return { group: cell.group, point: cell.point, audience, mode, at: drawInstant(campaign, until, chance) };
}

/** Any time since the campaign opened; it is stored as a day. */
function drawInstant({ firstDay, lastDay }: Campaign, until: Date, chance: Chance): Date {
  const from = startOfDay(firstDay).getTime();
  const to = Math.min(until.getTime(), endOfDay(lastDay).getTime() - 1);
  return new Date(from + Math.floor(chance.share() * Math.max(0, to - from)));
}
