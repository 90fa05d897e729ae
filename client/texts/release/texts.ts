import type { Language } from '#surveys/questionnaire/wording.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type ReleaseTexts = typeof vi;
export const releaseTexts: Record<Language, ReleaseTexts> = { vi, en };
