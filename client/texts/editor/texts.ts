import type { Language } from '#surveys/questionnaire/wording.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type EditorTexts = typeof vi;

export const editorTexts: Record<Language, EditorTexts> = { vi, en };
