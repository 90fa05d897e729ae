import type { Campaign, CampaignState } from './campaign.ts';
import { campaignOf } from './preparation/campaign-of.ts';
import type { CampaignDraft } from './preparation/draft.ts';
import { acceptsLateAt, vietnamDay, windowAt } from './window.ts';

/** What stays open to a change: a word that names a thing, everything, only more of it, or nothing. */
export type Freedoms = {
  /** Title, bodies, plan number, legal basis. */
  papers: 'free' | 'frozen';
  /** First day, grace, criteria set; groups, points and targets, but for their names. */
  structure: 'free' | 'names' | 'frozen';
  quotas: 'free' | 'upward' | 'frozen';
  /** The last and the late day move by an extension, with a reason. */
  lastDay: 'free' | 'extension' | 'frozen';
};

/** Of a trial, and for whoever only looks. */
export const nothingFree: Freedoms = {
  papers: 'frozen',
  structure: 'frozen',
  quotas: 'frozen',
  lastDay: 'frozen',
};

/**
 * What opening freezes (decision 0009): everything on which an answer already given depends. What only names a thing
 * may be corrected as long as the campaign stands; a quota may be raised while responses come, never lowered,
 * because who lowers it has seen how many there are.
 */
export function whatFreezes({ state, isTrial }: { state: CampaignState; isTrial: boolean }): Freedoms {
  if (state === 'draft') return { papers: 'free', structure: 'free', quotas: 'free', lastDay: 'free' };
  if (isTrial) return nothingFree;
  return state === 'open'
    ? { papers: 'free', structure: 'names', quotas: 'upward', lastDay: 'extension' }
    : { papers: 'free', structure: 'names', quotas: 'frozen', lastDay: 'frozen' };
}

export type Amended = { ok: true; campaign: Campaign; changed: string[] } | { ok: false; frozen: string[] };

/**
 * A fielded campaign as it is edited in `draft`. Not ok where something would change that is frozen: then `frozen`
 * names its fields; `changed` names those that were changed.
 */
export function amend(before: Campaign, draft: CampaignDraft): Amended {
  const { state, isTrial, trialOf, closing, unsealing } = before;
  const after = campaignOf(draft, {
    state,
    isTrial,
    ...(trialOf && { trialOf }),
    ...(closing && { closing }),
    ...(unsealing && { unsealing }),
  });
  const freedoms = whatFreezes(before);
  const differing = (a: Record<string, unknown>, b: Record<string, unknown>) =>
    [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((field) => !isEqual(a[field], b[field]));
  const frozen = [
    ...differing(unchangeable(before), unchangeable(after)),
    ...(freedoms.papers === 'free' ? [] : differing(papersOf(before), papersOf(after))),
    ...(freedoms.structure === 'names' ? [] : differing(namesOf(before), namesOf(after))),
    ...(areQuotasAllowed(before, after, freedoms.quotas) ? [] : ['quotas']),
  ];
  if (frozen.length > 0) return { ok: false, frozen };
  return { ok: true, campaign: after, changed: differing(before, after) };
}

function papersOf({ title, unit, upperUnits, legalBasis, planNumber, planDate }: Campaign) {
  return { title, unit, upperUnits, legalBasis, planNumber, planDate };
}

function namesOf({ groups, points, targets }: Campaign) {
  const name = (one: { name: unknown }) => one.name;
  return { groups: groups.map(name), points: points.map(name), targets: targets.map(name) };
}

function unchangeable(campaign: Campaign) {
  const { id, firstDay, lastDay, lateDay, graceMinutes, criteriaSet, resultsSealed, ...rest } = campaign;
  const nameless = <T extends { name: unknown }>({ name: _name, ...one }: T) => one;
  return {
    ...{ id, firstDay, lastDay, lateDay, graceMinutes, criteriaSet, resultsSealed },
    groups: rest.groups.map(nameless),
    points: rest.points.map(nameless),
    targets: rest.targets.map(nameless),
  };
}

function areQuotasAllowed(before: Campaign, after: Campaign, freedom: Freedoms['quotas']): boolean {
  const at = ({ quotas }: Campaign, { group, point }: Campaign['quotas'][number]) =>
    quotas.find((one) => one.group === group && one.point === point)?.n ?? 0;
  if (freedom === 'free') return true;
  const isNoneLower = before.quotas.every((quota) => at(after, quota) >= quota.n);
  const isNoneHigher = after.quotas.every((quota) => quota.n <= at(before, quota));
  return isNoneLower && (freedom === 'upward' || isNoneHigher);
}

/** Both have gone through the campaign's own schema, so that their fields stand in one order. */
function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * A longer window, as long as late ballots are still taken. Undefined where it would not be longer, where the last
 * day has passed or comes after the late one, or where the campaign was closed by hand or is a trial.
 */
export function extend(
  campaign: Campaign,
  { lastDay, lateDay }: { lastDay: string; lateDay: string },
  now: Date,
): Campaign | undefined {
  const { lateDay: lateBefore = campaign.lastDay } = campaign;
  if (whatFreezes(campaign).lastDay !== 'extension') return undefined;
  if (windowAt(campaign, now) === 'closed' && !acceptsLateAt(campaign, now)) return undefined;
  const isLonger = lastDay > campaign.lastDay || (lastDay === campaign.lastDay && lateDay > lateBefore);
  const isInOrder = lastDay >= campaign.lastDay && lateDay >= lateBefore && lateDay >= lastDay;
  if (!isLonger || !isInOrder || (lastDay > campaign.lastDay && lastDay < vietnamDay(now))) return undefined;
  return { ...campaign, lastDay, lateDay };
}
