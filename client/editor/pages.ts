import type { ComponentType } from 'preact';
import { ImportPage } from './import/import-page.tsx';
import { RehearsalPage } from './rehearsal/rehearsal-page.tsx';
import { ComparePage } from './versions/compare-page.tsx';
import { VersionPage } from './versions/version-page.tsx';

/**
 * The register of pages that are about no one draft, by the word in their address. Each word is one that
 * `surveys/questionnaire/slug.ts` keeps free. What comes after it, the page reads itself.
 */
export const pages: Readonly<Record<string, ComponentType>> = {
  import: ImportPage,
  compare: ComparePage,
  rehearsal: RehearsalPage,
  versions: VersionPage,
};
