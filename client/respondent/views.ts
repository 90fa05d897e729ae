import type { RespondentTexts } from '#client/texts/respondent/texts.ts';
import type { Target } from '#surveys/campaigns/campaign.ts';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import type { Fault, Posted } from '#surveys/questionnaire/validate.ts';
import type { Language, Wording } from '#surveys/questionnaire/wording.ts';

/** What every page of the respondent is given. `js` is only asked for by the ballot. */
export type RespondentPage = {
  language: Language;
  /** `proof`: the worker that proves some work, loaded once somebody answers. */
  assets: { css: string; js: string; proof: string };
  textSize: 'normal' | 'large';
};

/** The campaign in the words of its pages. Days as `2024-09-01`, both included. */
export type CampaignWords = {
  /** The issuing body: "UBND phường Huyền Tụng". */
  unit: Wording;
  firstDay: string;
  lastDay: string;
  isTrial: boolean;
};

/** `code`: of the link, as in the address; empty where a card's or the counter's code stands after it. */
export type BallotView = RespondentPage &
  CampaignWords & {
    code: string;
    group: Wording;
    point: Wording;
    /** The names on paper, where group or point are called otherwise now. */
    printed?: Wording | undefined;
    questionnaire: Questionnaire;
    targets: readonly Target[];
    /** 22 letters of base64url. */
    responseId: string;
    /** How much work is to be proven; 0: none, as behind a card. */
    proofBits: number;
    /** Proves when the page was opened; letters of base64url and dots, always as many. */
    openedToken: string;
    /** A ballot that was refused is shown again with everything that was typed, and why. */
    posted?: Posted;
    faults?: readonly Fault[];
  };

/** `receipt`: its letters, where the page that is shown may know them. */
export type ThanksView = RespondentPage & CampaignWords & { closing?: Wording; receipt?: string };

export type ClosedView = RespondentPage &
  CampaignWords & {
    code: string;
    window: 'not_fielded' | 'not_yet' | 'closed' | 'closed_early';
    openNow?: readonly OpenNow[];
  };

/** A campaign that takes responses now; `path`: of the same group's ballot at the same point, else of the front page. */
export type OpenNow = { title: Wording; unit: Wording; lastDay: string; path: string; isSamePlace: boolean };

/** A link whose group or point is not asked any more. Names as printed; absent where nobody knows them. */
export type GoneView = RespondentPage &
  CampaignWords & { title: Wording; group?: Wording; point?: Wording; openNow: readonly OpenNow[] };

export type AdmissionWhy =
  | 'needs_access_code'
  | 'code_shape'
  | 'code_check'
  | 'code_spent'
  | 'needs_presence'
  | 'presence_start'
  | 'presence_over'
  | 'presence_taken'
  | 'presence_spent';

/** What a link asks for before it shows a ballot. `claim`: 22 letters that the button "Mở phiếu" sends. */
export type AdmissionView = RespondentPage &
  CampaignWords & {
    group: Wording;
    point: Wording;
    why: AdmissionWhy;
    minutes: number;
    typed?: string;
    claim?: string;
  };

/** `typed`: what was typed or stood in the address. */
export type MistypedView = RespondentPage & { typed: string; reason: 'shape' | 'check' | 'unknown' };

export type ProblemKind =
  | 'busy'
  | 'unexpected'
  | 'missing_response_id'
  | 'too_large'
  | 'wrong_content_type'
  | 'already_sent_differently'
  | 'too_many_ballots';

/** `resend`: everything that was posted, sent again to the same address when the respondent says so. */
export type ProblemView = RespondentPage & {
  problem: ProblemKind;
  code: string;
  resend?: Posted;
};

/** The texts the island needs, in the page's language. */
export type IslandTexts = Pick<
  RespondentTexts,
  | 'progress'
  | 'problemsTitle'
  | 'sending'
  | 'sendAgain'
  | 'unsent'
  | 'unsentNotKept'
  | 'refused'
  | 'alreadySent'
  | 'receipt'
  | 'listen'
  | 'silence'
>;
