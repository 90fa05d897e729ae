import type { Language } from '#surveys/questionnaire/wording.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type PeopleTexts = typeof vi;

export const peopleTexts: Record<Language, PeopleTexts> = { vi, en };
