import { QuestionnaireId, QuestionnaireSlug } from '../ids.ts';

/** `m1@2` → `m1`. */
export function slugOf(id: QuestionnaireId): QuestionnaireSlug {
  return QuestionnaireSlug.parse(id.split('@')[0]);
}

/** `m1@2` → `2`: everything after the at sign. */
export function versionOf(id: QuestionnaireId): string {
  return id.split('@')[1] ?? '';
}

/** `m1` and `2` → `m1@2`. @throws where that is no id. */
export function versionId(slug: QuestionnaireSlug, version: string | number): QuestionnaireId {
  return QuestionnaireId.parse(`${slug}@${version}`);
}

/** Addresses that stand for a page and not for a questionnaire. */
const reserved: readonly string[] = ['import', 'compare', 'rehearsal', 'versions', 'new'];

export function isReserved(slug: string): boolean {
  return reserved.includes(slug);
}
