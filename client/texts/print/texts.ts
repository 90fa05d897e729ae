import type { Language } from '#surveys/questionnaire/wording.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type PrintTexts = typeof vi;
export const printTexts: Record<Language, PrintTexts> = { vi, en };
