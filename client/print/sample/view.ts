import type { CampaignDraft } from '#surveys/campaigns/preparation/draft.ts';
import type { Language } from '#surveys/questionnaire/wording.ts';

/** The sheet of samples and quotas, of a draft or of a campaign that is fielded. */
export type SampleSheetView = {
  language: Language;
  stylesheet: string;
  campaign: CampaignDraft;
  isDraft: boolean;
  isTrial: boolean;
};
