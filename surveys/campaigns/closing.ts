import { type Campaign, canBecome } from './campaign.ts';
import { lastDayOf } from './window.ts';

/**
 * Closed by hand, before or after its last day. What was collected in person by then may be handed in until the late
 * day, which can be set anew. A trial is over at once unless a late day is named: there is nothing to wait for.
 * Undefined where it cannot be closed, or where the late day comes before the closing.
 */
export function closeByHand(
  campaign: Campaign,
  { at, reason, lateDay: wanted }: { at: Date; reason: string; lateDay?: string | undefined },
): Campaign | undefined {
  if (!canBecome(campaign.state, 'closed')) return undefined;
  const closed: Campaign = { ...campaign, state: 'closed', closing: { at: at.toISOString(), reason } };
  if (campaign.isTrial && wanted === undefined) {
    const { lateDay: _none, ...over } = closed;
    return { ...over, graceMinutes: 0 };
  }
  const lateDay = wanted ?? campaign.lateDay;
  if (lateDay === undefined) return closed;
  return lateDay < lastDayOf(closed) ? undefined : { ...closed, lateDay };
}
