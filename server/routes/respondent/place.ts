import type { Link } from '#db/queries/links.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { LinkCode } from '#surveys/campaigns/link-code.ts';
import { lastDayOf } from '#surveys/campaigns/window.ts';
import type { Language, Wording } from '#surveys/questionnaire/wording.ts';
import { respondentPage } from '../../answer-problem.ts';
import type { Assets } from '../../assets.ts';
import type { Fielded } from '../../fieldwork/fielded.ts';

/**
 * A link that exists, what it stands for, and the language it is read in. `pass`: what stands after the link's letters
 * in the address.
 */
export type Place = {
  fielded: Fielded;
  code: LinkCode;
  language: Language;
  pass?: string | undefined;
  printed?: Link['printed'];
};

/** What every page about a campaign is given. */
export function wordsOf({ fielded, language }: Pick<Place, 'fielded' | 'language'>, assets: Assets) {
  return campaignWords(fielded.campaign, language, assets);
}

export function campaignWords(campaign: Campaign, language: Language, assets: Assets) {
  const { unit, firstDay, isTrial } = campaign;
  const lastDay = lastDayOf(campaign);
  return { ...respondentPage(language, assets), unit, firstDay, lastDay, isTrial };
}

/** The link's code where its page has an address of its own; behind a card or the counter's code, where one is. */
export function addressCode({ code, pass }: Place): string {
  return pass === undefined ? code : '';
}

/** Names as they were printed, where they are others now. */
export function printedNames({ fielded: { group, point }, printed }: Place): Wording | undefined {
  if (!printed) return undefined;
  const isSame = printed.group.vi === group.name.vi && printed.point.vi === point.name.vi;
  if (isSame) return undefined;
  return {
    vi: `${printed.group.vi}, ${printed.point.vi}`,
    en: `${printed.group.en}, ${printed.point.en}`,
  };
}
