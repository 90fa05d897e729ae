import type { Campaign } from '../campaigns/campaign.ts';
import { acceptsLateAt, lastDayOf, windowAt } from '../campaigns/window.ts';
import type { Rejection } from './delivery.ts';

type Fielded = Pick<
  Campaign,
  'state' | 'isTrial' | 'firstDay' | 'lastDay' | 'lateDay' | 'graceMinutes' | 'closing'
>;

export type Intake = { ok: true; isLate: boolean } | { ok: false; reason: Rejection };

/**
 * May an interview be handed in now? Until the campaign's late day, marked late, what was made before it closed.
 * `madeOn`: null where the tablet's clock could not be trusted; then it is believed.
 */
export function intakeAt(campaign: Fielded, madeOn: string | null, now: Date): Intake {
  switch (windowAt(campaign, now)) {
    case 'open':
      return { ok: true, isLate: false };
    case 'not_fielded':
    case 'not_yet':
      return { ok: false, reason: 'not_yet_open' };
    default:
      if (madeOn !== null && madeOn > lastDayOf(campaign)) return { ok: false, reason: 'made_after_closing' };
      return acceptsLateAt(campaign, now) ? { ok: true, isLate: true } : { ok: false, reason: 'too_late' };
  }
}
