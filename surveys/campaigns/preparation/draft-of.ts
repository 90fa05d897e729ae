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
 * Next year's draft of an earlier campaign: everything but responses, links and state. The window is a year later;
 * the plan's own number and day are left out, because they are another paper's; results are sealed.
 */
export function draftAfter(earlier: Campaign, id: CampaignId): CampaignDraft {
  const draft = draftOf(earlier);
  return {
    ...draft,
    id,
    title: { vi: nextYearIn(draft.title.vi), en: nextYearIn(draft.title.en) },
    legalBasis: draft.legalBasis,
    resultsSealed: true,
    planNumber: '',
    planDate: '',
    firstDay: aYearAfter(draft.firstDay),
    lastDay: aYearAfter(draft.lastDay),
    lateDay: aYearAfter(draft.lateDay),
  };
}

/** "… năm 2024" → "… năm 2025": where just one year stands in a title, it is the campaign's. */
function nextYearIn(title: string): string {
  const years = title.match(/\b20\d\d\b/g) ?? [];
  return years.length === 1 ? title.replace(/\b20\d\d\b/, (year) => `${Number(year) + 1}`) : title;
}

/** 29 February becomes 28 February. */
function aYearAfter(day: string): string {
  if (day === '') return '';
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
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
