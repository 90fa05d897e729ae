import type { Language } from '#surveys/questionnaire/wording.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type StatisticsTexts = typeof vi;

export const statisticsTexts: Record<Language, StatisticsTexts> = { vi, en };
