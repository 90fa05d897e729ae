import type { Language } from '#surveys/questionnaire/wording.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type CriteriaTexts = typeof vi;

export const criteriaTexts: Record<Language, CriteriaTexts> = { vi, en };
