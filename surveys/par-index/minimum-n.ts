import type { GroupCode } from '../ids.ts';
import { smallestShownCount } from '../statistics/suppression.ts';

/** Citizens 20 and closed groups 3 follow what a survey in the province did; the rest is a rule of ours (domain.md §8). */
const minimumByGroup: Readonly<Record<string, number>> = {
  citizens: 20,
  organisations: 5,
  officials: 3,
  delegates: 3,
  front: 3,
  leaders: 3,
};

/** Valid answers below which a group gives no index, unless the campaign says otherwise. */
export function defaultMinimumN(group: GroupCode): number {
  return minimumByGroup[group] ?? 5;
}

/** The minimum that holds where others read a score: one of fewer than five answers would tell what they are. */
export function toldMinimumN({ minimumN }: { minimumN: number }): number {
  return Math.max(minimumN, smallestShownCount);
}
