import type { Campaign } from './campaign.ts';

/**
 * Vietnam has kept UTC+7 without summer time since 1975, so that a day needs no time-zone data of the machine it
 * runs on (decision 0002).
 */
const vietnamOffsetMs = 7 * 3600_000;

/** The day in Vietnam, `2024-09-01`, whatever the server's time zone. */
export function vietnamDay(now: Date): string {
  return new Date(now.getTime() + vietnamOffsetMs).toISOString().slice(0, 10);
}

/** The time of day in Vietnam, `15:45`. */
export function vietnamTime(now: Date): string {
  return new Date(now.getTime() + vietnamOffsetMs).toISOString().slice(11, 16);
}

/** The first instant of a day in Vietnam. */
export function startOfDay(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - vietnamOffsetMs);
}

/** The first instant after a day in Vietnam. */
export function endOfDay(day: string): Date {
  return new Date(startOfDay(day).getTime() + 24 * 3600_000);
}

/**
 * What a link does now. `grace`: no new page opens, but one opened in time may still be sent.
 * `not_fielded`: the campaign is still a draft.
 */
export type Window = 'not_fielded' | 'not_yet' | 'open' | 'grace' | 'closed';

type Fielded = Pick<Campaign, 'state' | 'firstDay' | 'lastDay' | 'graceMinutes' | 'closing'>;

/** When a campaign ends: at the end of its last day, or when it was closed by hand before. */
export function endOf({ lastDay, closing }: Pick<Campaign, 'lastDay' | 'closing'>): Date {
  const planned = endOfDay(lastDay);
  const byHand = closing && new Date(closing.at);
  return byHand && byHand < planned ? byHand : planned;
}

/** The last day on which it was fielded: the planned one, or the day on which it was closed by hand before. */
export function lastDayOf({ lastDay, closing }: Pick<Campaign, 'lastDay' | 'closing'>): string {
  const byHand = closing && vietnamDay(new Date(closing.at));
  return byHand && byHand < lastDay ? byHand : lastDay;
}

/** Was it closed by hand before its last day was over? */
export function endedEarly(campaign: Pick<Campaign, 'lastDay' | 'closing'>): boolean {
  return endOf(campaign) < endOfDay(campaign.lastDay);
}

export function windowAt(campaign: Fielded, now: Date): Window {
  const { state, firstDay, closing, graceMinutes } = campaign;
  if (state === 'draft') return 'not_fielded';
  const [opens, closes] = [startOfDay(firstDay), endOf(campaign)];
  const isClosed = state === 'closed';
  if (isClosed && (!closing || closes < opens)) return 'closed';
  if (now < opens) return 'not_yet';
  if (!isClosed && now < closes) return 'open';
  return now.getTime() < closes.getTime() + graceMinutes * 60_000 ? 'grace' : 'closed';
}

/** Is it over, and may what was collected in person before still be handed in? */
export function acceptsLateAt(campaign: Fielded & Pick<Campaign, 'lateDay' | 'isTrial'>, now: Date): boolean {
  if (campaign.isTrial && campaign.closing && campaign.lateDay === undefined) return false;
  const { lateDay = lastDayOf(campaign) } = campaign;
  const isOver = ['grace', 'closed'].includes(windowAt(campaign, now));
  return isOver && now < endOfDay(lateDay);
}

/** May a response be accepted now? `openedAt`: when its page was opened, if that is proven. */
export function acceptsAt(campaign: Fielded, now: Date, openedAt?: Date): boolean {
  const window = windowAt(campaign, now);
  return window === 'open' || (window === 'grace' && openedAt !== undefined && openedAt < endOf(campaign));
}
