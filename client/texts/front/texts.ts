import type { Language } from '#surveys/questionnaire/wording.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type FrontTexts = typeof vi;
export const frontTexts: Record<Language, FrontTexts> = { vi, en };
