import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { CollectionPointId, GroupCode } from '#surveys/ids.ts';
import { type AssistedPoint, assistedThatDiffer } from '#surveys/responses/flags/assisted.ts';
import type { Response } from '#surveys/responses/response.ts';
import type { AnswerTally } from '../answer-tally.ts';
import { roundsOf } from '../rounds.ts';

/** A point at which assisted interviews of a group answered otherwise than the rest; `isHigher`: more content. */
export type AssistedFlag = { group: GroupCode; point: CollectionPointId; isHigher: boolean };

const levels = 5;

/** Each ballot's mean over the statements that make up the group's index, rounded to a level: one value of everybody. */
export function openAssistedPoints(campaign: Campaign, tallies: ReadonlyMap<GroupCode, AnswerTally>) {
  const counted = new Map<GroupCode, Map<CollectionPointId, { assisted: number[]; rest: number[] }>>();
  const keys = new Map(
    [...tallies].map(([group, tally]) => {
      const factors = roundsOf(campaign, tally).flatMap((round) => round.factors);
      return [
        group,
        factors.filter(({ isHeadline }) => isHeadline).flatMap((factor) => factor.keys),
      ] as const;
    }),
  );
  return {
    add({ group, point, mode, answers }: Response): void {
      const given = (keys.get(group) ?? []).flatMap((key) => {
        const answer = answers[key];
        return typeof answer === 'number' ? [answer] : [];
      });
      if (given.length === 0) return;
      const mean = given.reduce((sum, level) => sum + level, 0) / given.length;
      const points = counted.get(group) ?? new Map();
      counted.set(group, points);
      const here = points.get(point) ?? { assisted: empty(), rest: empty() };
      points.set(point, here);
      const side: number[] = mode === 'tablet_assisted' ? here.assisted : here.rest;
      const at = Math.round(mean) - 1;
      side[at] = (side[at] ?? 0) + 1;
    },
    flags(): AssistedFlag[] {
      return [...counted].flatMap(([group, points]) => {
        const compared: AssistedPoint[] = [...points].map(([point, sides]) => ({ point, ...sides }));
        return assistedThatDiffer(compared).flatMap(({ point, higher }) => {
          const known = [...points.keys()].find((one) => one === point);
          return known ? [{ group, point: known, isHigher: higher > 0.5 }] : [];
        });
      });
    },
  };
}

const empty = () => Array<number>(levels).fill(0);
