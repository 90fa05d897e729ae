import * as z from 'zod/mini';
import { CampaignId } from '../../ids.ts';
import { tidyText } from '../../vietnamese.ts';
import { Admission } from '../admission.ts';
import { Allocation } from '../allocation-basis.ts';
import { Day } from '../campaign.ts';
import {
  longestText,
  mostCounted,
  mostGroups,
  mostLegalBases,
  mostPoints,
  mostTargets,
  mostUpperUnits,
} from './limits.ts';

const Text = z.pipe(z.pipe(z.string().check(z.maxLength(longestText)), z.transform(tidyText)), z.string());
const Wording = z.object({ vi: Text, en: Text });
const Count = z.optional(z.int().check(z.nonnegative(), z.maximum(mostCounted)));
const MaybeDay = z.union([Day, z.literal('')]);

/**
 * A campaign that is being prepared: everything may still be missing or wrong, and `readiness` says what is. An empty
 * text or day means that it is not there yet; English may stay empty, and then the Vietnamese stands for it.
 */
export const CampaignDraft = z.object({
  id: CampaignId,
  title: Wording,
  unit: Wording,
  upperUnits: z.array(Wording).check(z.maxLength(mostUpperUnits)),
  legalBasis: z.array(Text).check(z.maxLength(mostLegalBases)),
  planNumber: Text,
  planDate: MaybeDay,
  firstDay: MaybeDay,
  lastDay: MaybeDay,
  lateDay: MaybeDay,
  graceMinutes: z.int().check(z.nonnegative(), z.maximum(1440)),
  criteriaSet: Text,
  /** Drafts from before there was a seal are of official campaigns too. */
  resultsSealed: z._default(z.boolean(), true),
  groups: z
    .array(
      z.object({
        code: Text,
        name: Wording,
        questionnaire: Text,
        isPublic: z.boolean(),
        admission: z.optional(Admission),
        minimumN: z.int().check(z.positive(), z.maximum(100_000)),
        population: Count,
        sampleSize: Count,
        precision: z.optional(z.string().check(z.regex(/^0(\.\d{1,4})?$/))),
        allocation: z.optional(Allocation),
      }),
    )
    .check(z.maxLength(mostGroups)),
  points: z
    .array(
      z.object({
        id: Text,
        name: Wording,
        kind: z.enum(['neighbourhood', 'one_stop_counter']),
        households: Count,
        population: Count,
      }),
    )
    .check(z.maxLength(mostPoints)),
  targets: z.array(z.object({ code: Text, name: Wording })).check(z.maxLength(mostTargets)),
  quotas: z
    .array(z.object({ group: Text, point: Text, n: z.int().check(z.nonnegative(), z.maximum(1_000_000)) }))
    .check(z.maxLength(25_000)),
});
export type CampaignDraft = z.infer<typeof CampaignDraft>;
export type DraftGroup = CampaignDraft['groups'][number];
export type DraftPoint = CampaignDraft['points'][number];
export type DraftTarget = CampaignDraft['targets'][number];

/** The default grace: who has begun just before the end may finish. */
const usualGraceMinutes = 30;

export function blankDraft(id: CampaignId): CampaignDraft {
  const nothing = { vi: '', en: '' };
  return {
    id,
    title: nothing,
    unit: nothing,
    upperUnits: [],
    legalBasis: [],
    planNumber: '',
    planDate: '',
    firstDay: '',
    lastDay: '',
    lateDay: '',
    graceMinutes: usualGraceMinutes,
    criteriaSet: '',
    resultsSealed: true,
    groups: [],
    points: [],
    targets: [],
    quotas: [],
  };
}
