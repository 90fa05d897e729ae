import * as z from 'zod/mini';
import { Day } from '../../campaigns/campaign.ts';
import { CampaignId, CollectionPointId, ExclusionId, GroupCode } from '../../ids.ts';

/** What a ballot itself can carry. A burst belongs to a day at a point, a difference of assisted ones to a point. */
export const responseFlags = ['straight_line', 'speeding', 'near_duplicate'] as const;
export type ResponseFlag = (typeof responseFlags)[number];

/**
 * Which ballots of one group are meant: those that carry every one of `flags`, at a point, on a day. Without flags all
 * of a point's day, which must be a burst. There is no way to name one ballot.
 */
export const Choice = z
  .object({
    group: GroupCode,
    flags: z.array(z.enum(responseFlags)).check(z.maxLength(responseFlags.length)),
    point: z.optional(CollectionPointId),
    day: z.optional(Day),
  })
  .check(
    z.refine(({ flags }) => new Set(flags).size === flags.length, 'a flag twice'),
    z.refine(({ point, day }) => day === undefined || point !== undefined, 'a day of no point'),
    z.refine(({ flags, day }) => flags.length > 0 || day !== undefined, 'everybody'),
  );
export type Choice = z.infer<typeof Choice>;

/** Why, on which day in Vietnam, and by which user name. */
const Decision = z.object({
  reason: z.string().check(z.minLength(10), z.maxLength(500)),
  day: Day,
  by: z.string().check(z.minLength(1)),
});

/** Ballots that came in whole and are left out of every figure, for a reason. `n`: how many. It can be taken back. */
export const Exclusion = z.extend(Decision, {
  id: ExclusionId,
  campaign: CampaignId,
  choice: Choice,
  n: z.int().check(z.positive()),
  readmitted: z.optional(Decision),
});
export type Exclusion = z.infer<typeof Exclusion>;

export function isInForce({ readmitted }: { readmitted?: unknown }): boolean {
  return readmitted === undefined;
}

type Meant = {
  group: string;
  flags: readonly ResponseFlag[];
  point?: string | undefined;
  day?: string | undefined;
};

/** Does `wider` mean every ballot that `choice` means, whichever there are? */
export function isWithin(choice: Meant, wider: Meant): boolean {
  return (
    choice.group === wider.group &&
    wider.flags.every((flag) => choice.flags.includes(flag)) &&
    (wider.point === undefined || wider.point === choice.point) &&
    (wider.day === undefined || wider.day === choice.day)
  );
}
