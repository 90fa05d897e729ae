import type { Language } from '#surveys/questionnaire/wording.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type QualityTexts = typeof vi;
export const qualityTexts: Record<Language, QualityTexts> = { vi, en };
