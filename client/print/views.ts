import type { PrintedCampaign } from '#client/questionnaire/paper/printed-campaign.ts';
import type { AccessCode } from '#surveys/campaigns/access-code.ts';
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

/** Sheets for the wall, tents for a table, small cards to cut out. */
export const printKinds = ['posters', 'table_cards', 'cut_cards'] as const;
export type PrintKind = (typeof printKinds)[number];

/** What every print with codes is given. */
export type CodePrint = {
  language: Language;
  stylesheet: string;
  /** Checks in the clerk's browser that every code is read as what stands beside it. */
  checkScript: string;
  /** Where the links lead, without a slash at the end: "https://khaosat.example.vn". */
  origin: string;
  /** Who can open that address. */
  reach: 'this_machine' | 'local_network' | 'everywhere';
  campaign: PrintedCampaign;
};

export type PostersView = CodePrint & {
  kind: PrintKind;
  posters: readonly Poster[];
  /** How many links are not printed here, because they ask for a card or for presence. */
  elsewhere: number;
  groups: readonly PrintChoice[];
  points: readonly PrintChoice[];
  chosen: { group: string; point: string };
};

/** Cards with single-use codes, printed once. */
export type CodeCardsView = CodePrint & {
  group: Wording;
  point: Wording;
  link: LinkCode;
  /** Of the batch, within its campaign. */
  number: number;
  codes: readonly AccessCode[];
};
