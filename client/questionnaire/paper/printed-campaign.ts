import type { Wording } from '#surveys/questionnaire/wording.ts';

/** The campaign in the words of its prints. Days as `2024-09-01`, both included. */
export type PrintedCampaign = {
  title: Wording;
  unit: Wording;
  planNumber?: string | undefined;
  planDate?: string | undefined;
  isTrial: boolean;
  firstDay: string;
  lastDay: string;
};
