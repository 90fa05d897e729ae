import type { Language } from '#surveys/questionnaire/wording.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type CodesTexts = typeof vi;
export const codesTexts: Record<Language, CodesTexts> = { vi, en };
