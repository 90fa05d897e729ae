import type { Language } from '#surveys/questionnaire/wording.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type ClerkTexts = typeof vi;

export const clerkTexts: Record<Language, ClerkTexts> = { vi, en };
