import type { Language } from '#surveys/questionnaire/wording.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type VersionTexts = typeof vi;

export const versionTexts: Record<Language, VersionTexts> = { vi, en };
