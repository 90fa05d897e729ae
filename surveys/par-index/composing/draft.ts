import * as z from 'zod/mini';
import { Parameters } from '../../scoring/rules/kind.ts';
import { tidyText } from '../../vietnamese.ts';
import type { CriteriaSet } from '../criteria-set.ts';

const Text = z.pipe(z.pipe(z.string().check(z.maxLength(600)), z.transform(tidyText)), z.string());
const Wording = z.object({ vi: Text, en: Text });
/** A decimal with a point, or what has been typed of it. */
const Points = z.string().check(z.maxLength(20));
const Code = z.string().check(z.maxLength(40));
/** Of ballots; what was typed instead stays as a text. */
const Minimum = z.union([z.int().check(z.gte(1), z.lte(100_000)), z.string().check(z.maxLength(20))]);
const DraftRule = z.object({ code: Code, parameters: z.optional(Parameters) });
export type DraftRule = z.infer<typeof DraftRule>;

export const DraftGroup = z.object({
  group: Code,
  weight: Points,
  factors: z.array(z.array(Code).check(z.maxLength(200))).check(z.maxLength(50)),
});
export type DraftGroup = z.infer<typeof DraftGroup>;

export const DraftCriterion = z.object({
  code: Code,
  name: Wording,
  maximum: Points,
  groups: z.array(DraftGroup).check(z.maxLength(50)),
  itemRule: DraftRule,
  itemRules: z.optional(z.record(z.string(), DraftRule)),
  within: DraftRule,
  between: DraftRule,
  points: z.optional(DraftRule),
  minimumN: z.optional(Minimum),
  note: z.optional(Wording),
});
export type DraftCriterion = z.infer<typeof DraftCriterion>;

export const DraftField = z.object({
  code: Code,
  name: Wording,
  maximum: Points,
  criteria: z.array(DraftCriterion).check(z.maxLength(100)),
});
export type DraftField = z.infer<typeof DraftField>;

/** How other bodies are assessed; its items are asked of each of them. */
export const DraftAssessment = z.object({
  name: Wording,
  group: Code,
  items: z.array(Code).check(z.maxLength(200)),
  itemRule: DraftRule,
  within: DraftRule,
});
export type DraftAssessment = z.infer<typeof DraftAssessment>;

/** The name of a set that is composed here; its versions are `<slug>@1`, `<slug>@2` … */
export const CriteriaSlug = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));

/**
 * A criteria set that is being composed: everything may still be missing or wrong, and `draftFaults` says what is. An
 * empty text is not there yet; English may stay empty, and then the Vietnamese stands for it.
 */
export const CriteriaSetDraft = z.object({
  slug: CriteriaSlug,
  name: Wording,
  label: Wording,
  maximum: Points,
  fields: z.array(DraftField).check(z.maxLength(50)),
  targetAssessment: z.optional(DraftAssessment),
  variantOf: z.optional(z.string()),
  totals: z.optional(z.array(DraftRule).check(z.maxLength(10))),
});
export type CriteriaSetDraft = z.infer<typeof CriteriaSetDraft>;

/** A set as the beginning of another one, under a name of its own. */
export function draftOfSet({ id: _, ...set }: CriteriaSet, slug: string): CriteriaSetDraft {
  // through the schema, which makes plain texts of codes and leaves nothing out
  return CriteriaSetDraft.parse({ ...set, slug });
}

export function emptyDraft(slug: string): CriteriaSetDraft {
  const nothing = { vi: '', en: '' };
  return {
    slug,
    name: nothing,
    label: nothing,
    maximum: '100',
    fields: [],
    totals: [{ code: 'TOTAL' }],
  };
}

export function emptyField(code: string): DraftField {
  return { code, name: { vi: '', en: '' }, maximum: '', criteria: [] };
}

export function emptyCriterion(code: string): DraftCriterion {
  return {
    code,
    name: { vi: '', en: '' },
    maximum: '',
    groups: [],
    itemRule: { code: 'MEAN5' },
    within: { code: 'FACTORAVG' },
    between: { code: 'GROUPW' },
  };
}

export function emptyAssessment(): DraftAssessment {
  return {
    name: { vi: '', en: '' },
    group: '',
    items: [],
    itemRule: { code: 'MEAN5' },
    within: { code: 'FACTORAVG' },
  };
}
