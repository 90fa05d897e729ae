import * as z from 'zod/mini';
import { QuestionnaireSlug } from '../ids.ts';
import { closing, opening } from '../questionnaires/opening.ts';
import {
  UnfinishedCondition,
  UnfinishedItem,
  UnfinishedScale,
  UnfinishedText,
  UnfinishedWording,
  unfinishedList,
} from './editing/unfinished.ts';
import { type Questionnaire, Section } from './questionnaire.ts';
import { slugOf, versionId } from './slug.ts';
import type { Wording } from './wording.ts';

const DraftSection = z.object({
  code: Section.shape.code,
  title: UnfinishedWording,
  intro: z.optional(UnfinishedWording),
  when: z.optional(UnfinishedCondition),
  repeat: z.optional(z.literal('target')),
  optional: z.optional(z.boolean()),
  items: unfinishedList(UnfinishedItem),
});

/**
 * A questionnaire that is being written: what a `Questionnaire` is, without a version, and with gaps. Its parts have
 * the finished parts' types, so whatever shows a section or an item shows it here too; `inspectDraft` tells the gaps.
 */
export const Draft = z.object({
  slug: QuestionnaireSlug,
  formNumber: UnfinishedText,
  title: UnfinishedWording,
  subtitle: z.optional(UnfinishedWording),
  banner: z.optional(UnfinishedWording),
  opening: UnfinishedWording,
  closing: UnfinishedWording,
  scaleOrder: z.enum(['ascending', 'descending']),
  scales: unfinishedList(UnfinishedScale),
  eligibility: z.optional(UnfinishedCondition),
  required: unfinishedList(z.string().check(z.maxLength(16))),
  sections: unfinishedList(DraftSection),
});
export type Draft = z.infer<typeof Draft>;

/** With the usual first and last words, and nothing between them. */
export function emptyDraft(slug: QuestionnaireSlug, title: Wording = { vi: '', en: '' }): Draft {
  return {
    slug,
    formNumber: '',
    title,
    opening,
    closing,
    scaleOrder: 'ascending',
    scales: [],
    required: [],
    sections: [],
  };
}

/** To go on writing at a version that was published, under its own name or another one. */
export function draftOf({ id, ...rest }: Questionnaire, slug: QuestionnaireSlug = slugOf(id)): Draft {
  return { slug, ...rest };
}

/**
 * The draft as that version would be. Nothing is checked: as long as `inspectDraft` finds something, it has gaps that
 * no published version has.
 *
 * @param version `2`, or whatever else may follow the at sign
 */
export function draftToQuestionnaire({ slug, ...rest }: Draft, version: string | number): Questionnaire {
  return { id: versionId(slug, version), ...rest };
}
