import * as z from 'zod/mini';
import { CampaignId, CollectionPointId, GroupCode, QuestionnaireId, TargetCode } from '../ids.ts';
import { Wording } from '../questionnaire/wording.ts';
import { isDay } from '../vietnamese.ts';
import { Admission } from './admission.ts';
import { Allocation } from './allocation-basis.ts';
import { lastDayOf } from './window.ts';

/**
 * draft → trial → closed, or draft → open → closed. A trial never becomes official: its responses stay in a
 * campaign of its own.
 */
export const campaignStates = ['draft', 'trial', 'open', 'closed'] as const;
export type CampaignState = (typeof campaignStates)[number];

const nextStates: Record<CampaignState, readonly CampaignState[]> = {
  draft: ['trial', 'open'],
  trial: ['closed'],
  open: ['closed'],
  closed: [],
};

export function canBecome(from: CampaignState, to: CampaignState): boolean {
  return nextStates[from].includes(to);
}

/** Whose answers are reported on separately, and with which questionnaire they are asked. */
export const RespondentGroup = z.object({
  code: GroupCode,
  name: Wording,
  questionnaire: QuestionnaireId,
  /** Anybody may answer (citizens, organisations); a closed group's links are not shown on the front page. */
  isPublic: z.boolean(),
  /** Absent: `open`. */
  admission: z.optional(Admission),
  /** Fewer valid answers than this to any item of a criterion and no score is computed (docs/methods.md). */
  minimumN: z.int().check(z.positive()),
  /** N: how many people or organisations the group is. */
  population: z.optional(z.int().check(z.nonnegative())),
  /** n: how many complete responses are wanted, and the margin e ("0.05") it was reckoned with. */
  sampleSize: z.optional(z.int().check(z.nonnegative())),
  precision: z.optional(z.string().check(z.regex(/^0(\.\d{1,4})?$/))),
  /** By what n was shared out over the collection points; the quotas themselves may have been edited since. */
  allocation: z.optional(Allocation),
});
export type RespondentGroup = z.infer<typeof RespondentGroup>;

export const CollectionPoint = z.object({
  id: CollectionPointId,
  name: Wording,
  kind: z.enum(['neighbourhood', 'one_stop_counter']),
  households: z.optional(z.int().check(z.nonnegative())),
  population: z.optional(z.int().check(z.nonnegative())),
});
export type CollectionPoint = z.infer<typeof CollectionPoint>;

/** A body that is assessed. */
export const Target = z.object({ code: TargetCode, name: Wording });
export type Target = z.infer<typeof Target>;

/** A target number of complete responses of one group at one collection point. */
export const Quota = z.object({
  group: GroupCode,
  point: CollectionPointId,
  n: z.int().check(z.nonnegative()),
});
export type Quota = z.infer<typeof Quota>;

export const Day = z.string().check(z.refine(isDay, 'a day that exists, YYYY-MM-DD'));

const CampaignDocument = z.object({
  id: CampaignId,
  title: Wording,
  /** The issuing body as printed: "UBND phường Huyền Tụng". */
  unit: Wording,
  /** The bodies above it, the highest first, as printed: "UBND tỉnh Thái Nguyên". */
  upperUnits: z.optional(z.array(Wording)),
  /** What it rests on, a line each: "Kế hoạch số …". */
  legalBasis: z.optional(z.array(z.string().check(z.minLength(1)))),
  planNumber: z.optional(z.string()),
  planDate: z.optional(Day),
  state: z.enum(campaignStates),
  /** Was it fielded as a trial? Stays true after closing. */
  isTrial: z.boolean(),
  /** First and last day, both included, in Vietnam. */
  firstDay: Day,
  lastDay: Day,
  /** How long after closing a page that was opened before may still be sent. */
  graceMinutes: z.int().check(z.nonnegative(), z.maximum(1440)),
  /** Until the end of this day what was collected in person before closing may still be handed in, marked late. */
  lateDay: z.optional(Day),
  /** Empty where no criterion's score is computed from this campaign. */
  criteriaSet: z.string(),
  groups: z.array(RespondentGroup),
  points: z.array(CollectionPoint),
  targets: z.array(Target),
  quotas: z.array(Quota),
  /** The draft whose trial run this is. */
  trialOf: z.optional(CampaignId),
  /** Closed by hand, at this instant (ISO 8601, UTC), before or after its last day. */
  closing: z.optional(z.object({ at: z.iso.datetime(), reason: z.string().check(z.minLength(1)) })),
  /** Nothing of the answers is told before closing. Absent: it is, blurred and in steps (`standing.ts`). */
  resultsSealed: z.optional(z.boolean()),
  /** The seal was opened early, at this instant (ISO 8601, UTC). */
  unsealing: z.optional(z.object({ at: z.iso.datetime(), reason: z.string().check(z.minLength(1)) })),
});
export type Campaign = z.infer<typeof CampaignDocument>;
/** A campaign as a person writes it in a data file: codes are plain strings until `Campaign` has parsed them. */
export type AuthoredCampaign = z.input<typeof CampaignDocument>;

const isUnique = (codes: readonly string[]) => new Set(codes).size === codes.length;

/** Refuses what could only mislead: days the wrong way round, a code twice, a quota of nobody. */
export const Campaign = CampaignDocument.check(
  z.refine(({ firstDay, lastDay }) => firstDay <= lastDay, 'the last day comes before the first'),
  z.refine(
    ({ lateDay, ...campaign }) => lateDay === undefined || lastDayOf(campaign) <= lateDay,
    'the late day comes before the last',
  ),
  z.refine(
    ({ state, isTrial }) => (isTrial ? state !== 'open' : state !== 'trial'),
    'a trial is never official',
  ),
  z.refine(({ isTrial, trialOf }) => isTrial || trialOf === undefined, 'only a trial tries something'),
  z.refine(({ state, closing }) => state === 'closed' || closing === undefined, 'closed and not closed'),
  z.refine(({ groups }) => isUnique(groups.map(({ code }) => code)), 'a group twice'),
  z.refine(({ points }) => isUnique(points.map(({ id }) => id)), 'a collection point twice'),
  z.refine(({ targets }) => isUnique(targets.map(({ code }) => code)), 'a target twice'),
  z.refine(({ quotas }) => isUnique(quotas.map(({ group, point }) => `${group} ${point}`)), 'a quota twice'),
  z.refine(
    ({ groups, points, quotas }) =>
      quotas.every(
        (quota) =>
          groups.some(({ code }) => code === quota.group) && points.some(({ id }) => id === quota.point),
      ),
    'a quota of a group or collection point that is not there',
  ),
);
