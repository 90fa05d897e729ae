import type { PrintedCampaign } from '#client/questionnaire/paper/printed-campaign.ts';
import type { Target } from '#surveys/campaigns/campaign.ts';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import type { Language, Wording } from '#surveys/questionnaire/wording.ts';
import type { PrintChoice } from '../views.ts';

export type PaperBallotView = {
  language: Language;
  stylesheet: string;
  campaign: PrintedCampaign;
  /** What is printed; undefined where nothing fits the choice. */
  ballot: { questionnaire: Questionnaire; targets: readonly Target[] } | undefined;
  groups: readonly PrintChoice[];
  chosen: { group: string };
  /** A batch is printed: so many copies, each with its number and a serial of its own, 1 … `printed`. */
  batch?: PrintedBatch | undefined;
};

export type PrintedBatch = { number: number; printed: number; group: Wording; point: Wording };
