import type { Language } from '#surveys/questionnaire/wording.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type ItemTexts = typeof vi;

export const itemTexts: Record<Language, ItemTexts> = { vi, en };
