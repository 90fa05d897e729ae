import type { Campaign } from './campaign.ts';
import { acceptsLateAt, endOf, endOfDay, lastDayOf, vietnamDay, windowAt } from './window.ts';

/**
 * What may be told of the answers. `sealed`: nothing, the campaign is being fielded and its results wait for closing.
 * `live`: more can still come in, so that figures are blurred and move in steps. `final`: nothing more can come.
 */
export type Standing = 'sealed' | 'live' | 'final';

type Fielded = Pick<
  Campaign,
  | 'state'
  | 'isTrial'
  | 'firstDay'
  | 'lastDay'
  | 'lateDay'
  | 'graceMinutes'
  | 'closing'
  | 'resultsSealed'
  | 'unsealing'
>;

export function standingAt(campaign: Fielded, now: Date): Standing {
  const window = windowAt(campaign, now);
  const isOver = window === 'closed';
  if (!isOver && campaign.resultsSealed && !campaign.unsealing) return 'sealed';
  return isOver && !acceptsLateAt(campaign, now) ? 'final' : 'live';
}

/** The day in Vietnam from which on nothing more can come in, as it is planned now. */
export function finalDayOf(campaign: Omit<Fielded, 'state' | 'resultsSealed' | 'unsealing'>): string {
  const { lateDay = lastDayOf(campaign), graceMinutes } = campaign;
  const afterGrace = endOf(campaign).getTime() + graceMinutes * 60_000;
  return vietnamDay(new Date(Math.max(afterGrace, endOfDay(lateDay).getTime())));
}
