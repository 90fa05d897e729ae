import type { Language } from '#surveys/questionnaire/wording.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type TabletTexts = typeof vi;

export const tabletTexts: Record<Language, TabletTexts> = { vi, en };
