import * as z from 'zod/mini';
import { GroupCode, ItemCode } from '../ids.ts';
import { Wording } from '../questionnaire/wording.ts';
import {
  BetweenGroupsRuleUse,
  GroupRuleUse,
  ItemRuleUse,
  PointsRuleUse,
  TotalRuleUse,
  WithinGroupRuleUse,
} from '../scoring/rule-use.ts';
import { faultsOf } from './criteria-set-faults.ts';

/** `reference-2024`, or with its version where it was published here: `bo-tieu-chi-phuong@2`. */
export const CriteriaSetId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}(@[1-9]\d{0,3})?$/));

const Decimal = z.string().check(z.regex(/^\d+(\.\d+)?$/));

/** Items that stand for one thing, e.g. "Thủ tục hành chính" in a citizens' questionnaire. */
export const Factor = z.array(ItemCode).check(z.minLength(1));

/** A group that is asked about the criterion. Weights of a criterion add up to exactly 1. */
export const CriterionGroup = z.strictObject({
  group: GroupCode,
  weight: Decimal,
  factors: z.array(Factor).check(z.minLength(1)),
});
export type CriterionGroup = z.infer<typeof CriterionGroup>;

/**
 * A criterion whose points come from the survey. `itemRule` holds for every item but those in `itemRules`.
 * Without `points` the score is maximum × index.
 */
export const SurveyCriterion = z.strictObject({
  code: z.string().check(z.regex(/^\d+(\.\d+)+$/)),
  name: Wording,
  maximum: Decimal,
  groups: z.array(CriterionGroup).check(z.minLength(1)),
  itemRule: ItemRuleUse,
  itemRules: z.optional(z.record(ItemCode, ItemRuleUse)),
  within: GroupRuleUse,
  between: BetweenGroupsRuleUse,
  points: z.optional(PointsRuleUse),
  /** Valid answers every group needs here; where its own minimum is higher, that one holds. */
  minimumN: z.optional(z.int().check(z.gte(1), z.lte(100_000))),
  note: z.optional(Wording),
});
export type SurveyCriterion = z.infer<typeof SurveyCriterion>;

/** What the criteria of a field are about, and all its points: the survey's and those appraised on evidence. */
export const Field = z.strictObject({
  code: z.string().check(z.regex(/^\d+$/)),
  name: Wording,
  maximum: Decimal,
  criteria: z.array(SurveyCriterion),
});
export type Field = z.infer<typeof Field>;

/** How other bodies are assessed by one group, one index per body; no part of the ward's own points. */
export const TargetAssessment = z.strictObject({
  name: Wording,
  group: GroupCode,
  items: Factor,
  itemRule: ItemRuleUse,
  within: WithinGroupRuleUse,
});
export type TargetAssessment = z.infer<typeof TargetAssessment>;

/** The PAR index of one level of government in one period, as far as a survey feeds it. */
export const CriteriaSet = z
  .strictObject({
    id: CriteriaSetId,
    name: Wording,
    /** What it is and is not; shown wherever its numbers are. */
    label: Wording,
    maximum: Decimal,
    fields: z.array(Field).check(z.minLength(1)),
    targetAssessment: z.optional(TargetAssessment),
    /** The set whose criteria it takes over, only to reckon otherwise with them. */
    variantOf: z.optional(z.string()),
    /** How the unit's own number is made, step by step. Absent: appraised points and scores are added up. */
    totals: z.optional(z.array(TotalRuleUse).check(z.minLength(1))),
  })
  .check(
    z.superRefine((set, context) => {
      for (const message of faultsOf(set)) context.addIssue({ code: 'custom', message, input: set });
    }),
  );
export type CriteriaSet = z.infer<typeof CriteriaSet>;
export type AuthoredCriteriaSet = z.input<typeof CriteriaSet>;

export function parseCriteriaSet(authored: AuthoredCriteriaSet): CriteriaSet {
  return CriteriaSet.parse(authored);
}
