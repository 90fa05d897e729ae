import type { Language } from '#surveys/questionnaire/wording.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** The screens on what was answered: figures, rankings, the heat map. */
export type ResultTexts = typeof vi;
export const resultTexts: Record<Language, ResultTexts> = { vi, en };
