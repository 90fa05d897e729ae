import type { Role } from '#surveys/campaigns/role.ts';
import type { Language, Wording } from '#surveys/questionnaire/wording.ts';

/** What every page of the front needs. */
export type FrontPage = {
  language: Language;
  /** Address of the built style sheet. */
  stylesheet: string;
};

/** A door to a questionnaire: one respondent group at one collection point. */
export type Door = { code: string; point: Wording };

/**
 * `main`: where the group is mainly asked; absent where it is asked at several points alike, so that nobody is
 * counted at a point that was only the first of a list.
 */
export type Entry = { group: Wording; main: Door | undefined; doors: readonly Door[] };

export type OpenCampaign = {
  id: string;
  title: Wording;
  unit: Wording;
  isTrial: boolean;
  lastDay: string;
  entries: readonly Entry[];
};

export type OtherCampaign = {
  id: string;
  title: Wording;
  isTrial: boolean;
  when: 'coming' | 'closed';
  firstDay: string;
  lastDay: string;
};

/** What is wrong with a code as it was typed: a link's, or a card's. */
export type CodeFault = 'shape' | 'check' | 'card_check' | 'card_spent';

export type HomeView = FrontPage & {
  open: readonly OpenCampaign[];
  others: readonly OtherCampaign[];
  /** The code that was just entered, where it was not one. */
  mistyped?: { typed: string; reason: CodeFault } | undefined;
};

export type SignInView = FrontPage & {
  username: string;
  /** Where to go afterwards. */
  to: string;
  /** The sentence that says why it did not work. */
  problem?: string | undefined;
};

export const setUpFields = ['username', 'displayName', 'password', 'passwordAgain'] as const;
export type SetUpField = (typeof setUpFields)[number];
export type SetUpFault =
  | 'username'
  | 'usernameTaken'
  | 'displayName'
  | 'passwordShort'
  | 'passwordLong'
  | 'passwordAgain';

export type SetUpView = FrontPage & {
  role: Role;
  username: string;
  displayName: string;
  shortestPassword: number;
  faults: Partial<Record<SetUpField, SetUpFault>>;
};
