import type { Wording } from '#surveys/questionnaire/wording.ts';
import type { PublicSeal } from '#surveys/seal/seal.ts';
import type { FrontPage } from '../views.ts';

export type SealedCampaign = { id: string; title: Wording; unit: Wording; isTrial: boolean };

export type LedgersView = FrontPage & {
  ledgers: readonly { campaign: SealedCampaign; last: PublicSeal }[];
};

/** `seals`: in their order; there is at least one. `isLate`: a day that is over should have been sealed by now. */
export type LedgerView = FrontPage & {
  campaign: SealedCampaign;
  seals: readonly PublicSeal[];
  last: PublicSeal;
  isLate: boolean;
};

/** What is known of a receipt: `receipt` in fours; `ledger` where its campaign's is public. */
export type ReceiptAnswer =
  | { is: 'unknown' | 'check' | 'shape'; typed: string }
  | { is: 'waiting' | 'broken'; receipt: string }
  | { is: 'sealed'; receipt: string; campaign: Wording; ledger: string | undefined };

export type ReceiptView = FrontPage & {
  answer?: ReceiptAnswer | undefined;
  /** Why it was not looked for. */
  problem?: string | undefined;
};
