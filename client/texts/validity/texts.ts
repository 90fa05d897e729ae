import type { Language } from '#surveys/questionnaire/wording.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type ValidityTexts = typeof vi;
export const validityTexts: Record<Language, ValidityTexts> = { vi, en };
