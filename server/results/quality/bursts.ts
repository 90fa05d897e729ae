import type { Campaign, CollectionPoint } from '#surveys/campaigns/campaign.ts';
import { lastDayOf } from '#surveys/campaigns/window.ts';
import type { CollectionPointId, GroupCode } from '#surveys/ids.ts';
import { burstsOf } from '#surveys/responses/flags/bursts.ts';
import { type FieldCount, total } from '../field-counts.ts';

/**
 * A day on which a point brought in more ballots than chance explains. `limit`: the most that it does; `paper`: those of
 * the ballots that were keyed from paper, whose day is that of their acceptance.
 */
export type Burst = {
  point: CollectionPointId;
  day: string;
  n: number;
  limit: number;
  paper: number;
  groups: { group: GroupCode; n: number }[];
};

/** Numbers of ballots and no more: they say nothing of answers, and are told while a campaign is open. */
export function burstsIn(campaign: Campaign, counts: readonly FieldCount[], today: string): Burst[] {
  return campaign.points.flatMap((point) => burstsAt(campaign, point, counts, today));
}

function burstsAt(
  campaign: Campaign,
  { id: point }: CollectionPoint,
  counts: readonly FieldCount[],
  today: string,
): Burst[] {
  const here = counts.filter((count) => count.point === point);
  const days = daysOf(campaign, here, today);
  const byDay = Map.groupBy(here, ({ day }) => day);
  const found = burstsOf(days.map((day) => total(byDay.get(day) ?? [])));
  return (found?.days ?? []).map((at) => {
    const day = days[at] ?? '';
    const own = byDay.get(day) ?? [];
    return {
      point,
      day,
      n: total(own),
      limit: found?.limit ?? 0,
      paper: total(own, ({ mode }) => mode === 'paper'),
      groups: [...Map.groupBy(own, ({ group }) => group)].map(([group, some]) => ({ group, n: total(some) })),
    };
  });
}

/** From the first day to the last on which ballots could come or came; days without any count. */
function daysOf(campaign: Campaign, counts: readonly FieldCount[], today: string): string[] {
  const came = counts.map(({ day }) => day).sort();
  const lastDay = lastDayOf(campaign);
  const planned = today < lastDay ? today : lastDay;
  const first = [campaign.firstDay, came[0] ?? campaign.firstDay].sort()[0] ?? campaign.firstDay;
  const last = [planned, came.at(-1) ?? planned].sort().at(-1) ?? planned;
  const start = Date.parse(`${first}T00:00:00Z`);
  const length = Math.max(0, Math.round((Date.parse(`${last}T00:00:00Z`) - start) / 86_400_000)) + 1;
  return Array.from({ length }, (_, at) => new Date(start + at * 86_400_000).toISOString().slice(0, 10));
}
