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
  /** How long whoever tries must wait; then a code is asked for beside the password. */
  waitSeconds?: number;
};

export type CodeView = FrontPage & { to: string; problem?: string | undefined; waitSeconds: number };

export type SecondFactorView = FrontPage & {
  /** Where the form goes. */
  action: string;
  to: string;
  asksPassword: boolean;
  isRequired: boolean;
  /** Where there is one. */
  on: { codesLeft: number } | undefined;
  /** What an app needs to take the account in; `sealedSecret` comes back with the form. */
  offer: { sealedSecret: string; letters: string; link: string } | undefined;
  problem?: string | undefined;
};

export type RecoveryCodesView = FrontPage & { codes: readonly string[]; to: string };

export type NewPasswordView = FrontPage & {
  username: string;
  shortestPassword: number;
  faults: { password?: 'passwordShort' | 'passwordLong'; passwordAgain?: 'passwordAgain' };
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
