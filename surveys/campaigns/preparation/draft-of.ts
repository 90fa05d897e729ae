import type { CampaignId } from '../../ids.ts';
import { isDay } from '../../vietnamese.ts';
import type { Campaign } from '../campaign.ts';
import type { CampaignDraft } from './draft.ts';

/** A campaign in the shape in which it is edited. */
export function draftOf(campaign: Campaign): CampaignDraft {
  const { upperUnits = [], legalBasis = [], planNumber = '', planDate = '', lateDay = '' } = campaign;
  const { id, title, unit, firstDay, lastDay, graceMinutes, criteriaSet, resultsSealed = false } = campaign;
  const { groups, points, targets, quotas } = campaign;
  return {
    ...{ id, title, unit, upperUnits, legalBasis, planNumber, planDate },
    ...{ firstDay, lastDay, lateDay, graceMinutes, criteriaSet, resultsSealed },
    ...{ groups, points, targets, quotas },
  };
}

/**
 * The next round's draft of an earlier campaign: everything but responses, links and state. The window lies a year
 * later, or as many as it takes not to be over `today`; the plan's own number and day are left out, because they are
 * another paper's; results are sealed.
 */
export function draftAfter(earlier: Campaign, id: CampaignId, today: string): CampaignDraft {
  const draft = draftOf(earlier);
  const years = yearsToNext(earlier, today);
  return {
    ...draft,
    id,
    title: { vi: laterYearIn(draft.title.vi, years), en: laterYearIn(draft.title.en, years) },
    resultsSealed: true,
    planNumber: '',
    planDate: '',
    firstDay: yearsAfter(draft.firstDay, years),
    lastDay: yearsAfter(draft.lastDay, years),
    lateDay: yearsAfter(draft.lateDay, years),
  };
}

/** How many years after an earlier campaign the next one is: one at least, and not over `today`. */
export function yearsToNext({ lastDay }: Pick<Campaign, 'lastDay'>, today: string): number {
  const isOverThisYear = lastDay.slice(4) < today.slice(4);
  return Math.max(1, Number(today.slice(0, 4)) - Number(lastDay.slice(0, 4)) + (isOverThisYear ? 1 : 0));
}

/** "… năm 2024" → "… năm 2025": where just one year stands in a title, it is the campaign's. */
function laterYearIn(title: string, years: number): string {
  const named = title.match(/\b20\d\d\b/g) ?? [];
  return named.length === 1 ? title.replace(/\b20\d\d\b/, (year) => `${Number(year) + years}`) : title;
}

/** 29 February becomes 28 February. */
function yearsAfter(day: string, years: number): string {
  if (day === '') return '';
  const next = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  return isDay(next) ? next : `${next.slice(0, 8)}28`;
}

/** "2024" → "2025"; where that is taken or no year, "2024-2", "2024-3" … */
export function proposedId(wanted: string, taken: readonly string[]): string {
  const isFree = (id: string) => !taken.includes(id);
  if (isFree(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const id = `${wanted}-${number}`;
    if (isFree(id)) return id;
  }
}
