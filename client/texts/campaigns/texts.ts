import type { Language } from '#surveys/questionnaire/wording.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type CampaignTexts = typeof vi;

export const campaignTexts: Record<Language, CampaignTexts> = { vi, en };
