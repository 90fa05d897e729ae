import type { Language } from '#surveys/questionnaire/wording.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type CounterTexts = typeof vi;
export const counterTexts: Record<Language, CounterTexts> = { vi, en };
