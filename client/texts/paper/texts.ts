import type { Language } from '#surveys/questionnaire/wording.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type PaperTexts = typeof vi;

export const paperTexts: Record<Language, PaperTexts> = { vi, en };
