import type { Language } from '#surveys/questionnaire/wording.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type ReportsTexts = typeof vi;
export const reportsTexts: Record<Language, ReportsTexts> = { vi, en };
