import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { LinkCode } from '#surveys/campaigns/link-code.ts';
import { lastDayOf } from '#surveys/campaigns/window.ts';
import type { Language } from '#surveys/questionnaire/wording.ts';
import { respondentPage } from '../../answer-problem.ts';
import type { Assets } from '../../assets.ts';
import type { Fielded } from '../../fieldwork/fielded.ts';

/** A link that exists, what it stands for, and the language it is read in. */
export type Place = { fielded: Fielded; code: LinkCode; language: Language };

/** What every page about a campaign is given. */
export function wordsOf({ fielded, language }: Place, assets: Assets) {
  const { unit, firstDay, isTrial }: Campaign = fielded.campaign;
  const lastDay = lastDayOf(fielded.campaign);
  return { ...respondentPage(language, assets), unit, firstDay, lastDay, isTrial };
}
