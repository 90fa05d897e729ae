import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { lastDayOf, vietnamDay, windowAt } from '#surveys/campaigns/window.ts';
import type { TabletKit } from '#surveys/tablets/report.ts';
import { isClockConfirmed, isClockWrong, type KnownClock, serverTimeAt } from '../clock.ts';
import type { Connection } from '../storage/connection.ts';
import { findKit, listEnrolments } from '../storage/enrolments.ts';
import { listInterviews, listSerials } from '../storage/interviews.ts';
import type { KeptEnrolment, KeptInterview } from '../storage/kept.ts';
import { findSetting, type Settings } from '../storage/settings.ts';

export type Rejected = {
  serial: number;
  device: string;
  reason: NonNullable<KeptInterview['delivery']>['reason'];
};

/** How things stand on this tablet. */
export type Standing = {
  enrolment: KeptEnrolment;
  kit: TabletKit;
  place: Settings['place'] | undefined;
  waiting: number;
  /** Of those, how many are of earlier enrolments. */
  waitingOfOlder: number;
  received: number;
  rejected: Rejected[];
  isClockWrong: boolean;
  fielding: Fielding;
};

/** May one ask now? `byClock`: only the tablet's clock says so, and it can be wrong. */
export type Fielding = { is: 'open' } | { is: 'not_fielded' | 'not_yet' | 'late' | 'over'; byClock: boolean };

export async function readStanding(connection: Connection, now: number): Promise<Standing | undefined> {
  const enrolments = await listEnrolments(connection);
  const [enrolment] = enrolments;
  const kit = enrolment && (await findKit(connection, enrolment.device.id));
  if (!enrolment || !kit) return undefined;
  let [waiting, waitingOfOlder, received] = [0, 0, 0];
  const rejected: Rejected[] = [];
  for (const { device, dropped } of enrolments) {
    const waits = (await listSerials(connection, device.id, 'waiting')).length;
    waiting += waits;
    if (device.id !== enrolment.device.id) waitingOfOlder += waits;
    received += dropped + (await listSerials(connection, device.id, 'received')).length;
    if ((await listSerials(connection, device.id, 'rejected')).length === 0) continue;
    for (const { state, serial, delivery } of await listInterviews(connection, device.id)) {
      if (state === 'rejected') rejected.push({ serial, device: device.name, reason: delivery?.reason });
    }
  }
  return {
    enrolment,
    kit,
    place: await findSetting(connection, 'place'),
    waiting,
    waitingOfOlder,
    received,
    rejected,
    isClockWrong: isClockWrong(enrolment.clock, now),
    fielding: fieldingOf(kit.campaign, enrolment.clock, now),
  };
}

/** A clock that was set decides nothing. */
export function fieldingOf(campaign: Campaign, clock: KnownClock, now: number): Fielding {
  if (campaign.state === 'draft') return { is: 'not_fielded', byClock: false };
  if (campaign.state !== 'closed' && isClockWrong(clock, now)) return { is: 'open' };
  const byClock = campaign.state !== 'closed' && !isClockConfirmed(clock, now);
  const time = serverTimeAt(clock, now);
  const window = windowAt(campaign, time);
  if (window === 'open') return { is: 'open' };
  if (window === 'not_yet' || window === 'not_fielded') return { is: 'not_yet', byClock };
  const isLate = vietnamDay(time) <= (campaign.lateDay ?? lastDayOf(campaign));
  return { is: isLate ? 'late' : 'over', byClock };
}
