import { CampaignId } from '../../ids.ts';
import type { Campaign } from '../campaign.ts';
import { startOfDay, vietnamDay } from '../window.ts';
import { campaignOf } from './campaign-of.ts';
import type { CampaignDraft } from './draft.ts';

const dayMs = 24 * 3600_000;
/** A trial run is open from the day it is started for so many days; it can be started again. */
export const trialDays = 30;
const trialLateDays = 7;

/**
 * A campaign of its own in which a draft is tried: its window begins today, and nothing in it can ever become
 * official. `number` counts the draft's trial runs from 1.
 */
export function trialRunOf(draft: CampaignDraft, number: number, today: string): Campaign {
  const dayAfter = (days: number) => vietnamDay(new Date(startOfDay(today).getTime() + days * dayMs));
  const mark =
    number === 1 ? { vi: 'Chạy thử', en: 'Trial' } : { vi: `Chạy thử lần ${number}`, en: `Trial ${number}` };
  const { title } = draft;
  return campaignOf(
    {
      ...draft,
      id: trialIdOf(draft.id, number),
      title: { vi: `${mark.vi}: ${title.vi}`, en: `${mark.en}: ${title.en === '' ? title.vi : title.en}` },
      // everybody may see what a trial run brings
      resultsSealed: false,
      firstDay: today,
      lastDay: dayAfter(trialDays - 1),
      lateDay: dayAfter(trialDays - 1 + trialLateDays),
    },
    { state: 'trial', isTrial: true, trialOf: draft.id },
  );
}

function trialIdOf(id: CampaignId, number: number): CampaignId {
  return CampaignId.parse(`${id.slice(0, 40 - `-trial-${number}`.length)}-trial-${number}`);
}
