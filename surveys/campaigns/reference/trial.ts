import { Campaign } from '../campaign.ts';
import { startOfDay, vietnamDay } from '../window.ts';
import { frame } from './frame.ts';

const dayMs = 24 * 3600_000;

/** A campaign for trying everything, open from the given day (`2026-02-01`, in Vietnam) for 365 days. */
export function trialCampaign(firstDay: string): Campaign {
  const dayAfter = (days: number) => vietnamDay(new Date(startOfDay(firstDay).getTime() + days * dayMs));
  return Campaign.parse({
    ...frame,
    id: 'trial',
    title: { vi: 'Chạy thử', en: 'Trial' },
    state: 'trial',
    isTrial: true,
    firstDay,
    lastDay: dayAfter(364),
    lateDay: dayAfter(371),
  });
}
