import type { PrintedCampaign } from '#client/questionnaire/paper/printed-campaign.ts';
import type { LinkCode } from '#surveys/campaigns/link-code.ts';
import type { Language, Wording } from '#surveys/questionnaire/wording.ts';

/** One sheet: the way to one respondent group's questionnaire at one collection point. */
export type Poster = {
  code: LinkCode;
  group: Wording;
  point: Wording;
};

/** A choice of the bar above what is printed. */
export type PrintChoice = { value: string; name: Wording };

export type PostersView = {
  language: Language;
  stylesheet: string;
  /** Where the links lead, without a slash at the end: "https://khaosat.example.vn". */
  origin: string;
  /** Who can open that address. */
  reach: 'this_machine' | 'local_network' | 'everywhere';
  campaign: PrintedCampaign;
  posters: readonly Poster[];
  groups: readonly PrintChoice[];
  points: readonly PrintChoice[];
  chosen: { group: string; point: string };
};
