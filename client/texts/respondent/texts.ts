import type { Language } from '#surveys/questionnaire/wording.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type RespondentTexts = typeof vi;

export const respondentTexts: Record<Language, RespondentTexts> = { vi, en };
