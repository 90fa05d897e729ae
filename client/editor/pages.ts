import type { ComponentType } from 'preact';

/**
 * The register of pages that are about no one draft, by the word in their address. Each word is one that
 * `surveys/questionnaire/slug.ts` keeps free. What comes after it, the page reads itself.
 */
export const pages: Readonly<Record<string, ComponentType>> = {};
