import type { Campaign } from '../campaigns/campaign.ts';
import { endOf, endOfDay, lastDayOf, startOfDay, vietnamDay } from '../campaigns/window.ts';
import type { Seal } from './seal.ts';

/**
 * How long after a day's end it is sealed: a response that was accepted in its last second has long been stored then.
 * One that was not is stored on the next day.
 */
export const sealedAfterMinutes = 10;
const marginMs = sealedAfterMinutes * 60_000;

type Fielded = Pick<Campaign, 'firstDay' | 'lastDay' | 'lateDay' | 'closing' | 'graceMinutes'>;

/** The first instant at which nothing can come in any more, from a phone, a tablet or paper. */
export function endOfIntake(campaign: Fielded): Date {
  const { lateDay = lastDayOf(campaign), graceMinutes } = campaign;
  const grace = endOf(campaign).getTime() + graceMinutes * 60_000;
  return new Date(Math.max(grace, endOfDay(lateDay).getTime()));
}

/** The first instant at which the final seal may be made. */
export function finalSealDue(campaign: Fielded): Date {
  return new Date(endOfIntake(campaign).getTime() + marginMs);
}

export function dayAfter(day: string): string {
  return vietnamDay(endOfDay(day));
}

function dayBefore(day: string): string {
  return vietnamDay(new Date(startOfDay(day).getTime() - 1));
}

/**
 * Which days of a campaign are to be sealed now, in their order, and whether the final seal follows. Days without
 * responses are sealed like others: a gap would tell. A campaign that takes in again after its final seal, because its
 * late day was set anew, goes on and gets another.
 *
 * @param last the last seal that stands
 * @param firstReceived the day of its first response, where that is before its own first day
 */
export function sealsDue(
  campaign: Fielded,
  last: Pick<Seal, 'kind' | 'day'> | undefined,
  firstReceived: string,
  now: Date,
): { days: string[]; isFinal: boolean } {
  const ends = endOfIntake(campaign).getTime();
  const isOver = now >= finalSealDue(campaign);
  const through = isOver
    ? vietnamDay(new Date(ends - 1))
    : dayBefore(vietnamDay(new Date(now.getTime() - marginMs)));
  const first = firstReceived < campaign.firstDay ? firstReceived : campaign.firstDay;
  const days: string[] = [];
  for (let day = last ? dayAfter(last.day) : first; day <= through; day = dayAfter(day)) days.push(day);
  return { days, isFinal: isOver && (days.length > 0 || last?.kind !== 'final') };
}
