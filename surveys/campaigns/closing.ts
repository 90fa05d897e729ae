import { type Campaign, canBecome } from './campaign.ts';
import { lastDayOf } from './window.ts';

/**
 * Closed by hand, before or after its last day. What was collected in person by then may be handed in until the late
 * day, which can be set anew. Undefined where it cannot be closed, or where the late day comes before the closing.
 */
export function closeByHand(
  campaign: Campaign,
  { at, reason, lateDay = campaign.lateDay }: { at: Date; reason: string; lateDay?: string | undefined },
): Campaign | undefined {
  if (!canBecome(campaign.state, 'closed')) return undefined;
  const closed: Campaign = { ...campaign, state: 'closed', closing: { at: at.toISOString(), reason } };
  if (lateDay === undefined) return closed;
  return lateDay < lastDayOf(closed) ? undefined : { ...closed, lateDay };
}
