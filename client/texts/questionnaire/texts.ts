import type { Language } from '#surveys/questionnaire/wording.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type QuestionnaireTexts = typeof vi;

export const questionnaireTexts: Record<Language, QuestionnaireTexts> = { vi, en };
