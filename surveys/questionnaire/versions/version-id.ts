import { QuestionnaireId } from '../../ids.ts';

/** `m1@2.3` is the third wording of the second version of `m1`; `m1@2` is its wording 0, as it was first fielded. */
export type VersionParts = { slug: string; version: number; wording: number };

export function versionParts(id: QuestionnaireId): VersionParts {
  const [, slug = '', version, wording = 0] = /^(.+)@(\d+)(?:\.(\d+))?$/.exec(id) ?? [];
  return { slug, version: Number(version), wording: Number(wording) };
}

/** @throws where the parts do not make an id */
export function questionnaireId({ slug, version, wording }: VersionParts): QuestionnaireId {
  return QuestionnaireId.parse(`${slug}@${version}${wording > 0 ? `.${wording}` : ''}`);
}

/** `m1@1.2` → `m1@1`: what all wordings of one version have in common. */
export function wordingZeroOf(id: QuestionnaireId): QuestionnaireId {
  return questionnaireId({ ...versionParts(id), wording: 0 });
}

/** The same items, codes and meaning, perhaps with a typo mended: their responses are counted together. */
export function isSameVersion(one: QuestionnaireId, other: QuestionnaireId): boolean {
  if (one === other) return true;
  const [a, b] = [versionParts(one), versionParts(other)];
  return a.slug === b.slug && a.version === b.version;
}

/** The id that comes after all wordings of this version: `m1@1` and `m1@1.1` → `m1@1.2`. */
export function nextWording(of: QuestionnaireId, taken: readonly QuestionnaireId[]): QuestionnaireId {
  const wordings = taken.filter((id) => isSameVersion(id, of)).map((id) => versionParts(id).wording);
  return questionnaireId({ ...versionParts(of), wording: Math.max(0, ...wordings) + 1 });
}

/** The id that comes after all versions of this slug: `m1@1`, `m1@1.1` → `m1@2`; of a new slug, `slug@1`. */
export function nextVersion(slug: string, taken: readonly QuestionnaireId[]): QuestionnaireId {
  const versions = taken
    .map(versionParts)
    .filter((parts) => parts.slug === slug)
    .map(({ version }) => version);
  return questionnaireId({ slug, version: Math.max(0, ...versions) + 1, wording: 0 });
}

/** By slug, version and wording, each as a number. */
export function compareVersions(one: QuestionnaireId, other: QuestionnaireId): number {
  const [a, b] = [versionParts(one), versionParts(other)];
  if (a.slug !== b.slug) return a.slug < b.slug ? -1 : 1;
  return a.version - b.version || a.wording - b.wording;
}
