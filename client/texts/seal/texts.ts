import type { Language } from '#surveys/questionnaire/wording.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type SealTexts = typeof vi;
export const sealTexts: Record<Language, SealTexts> = { vi, en };
