import { BallotSheet } from '#client/questionnaire/paper/sheet.tsx';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import type { Language } from '#surveys/questionnaire/wording.ts';
import { pickedId } from './picking.ts';
import { type sampleCampaign, sampleTargets } from './sample.ts';

type PaperSheetProps = {
  questionnaire: Questionnaire;
  campaign: ReturnType<typeof sampleCampaign>;
  language: Language;
  pick(id: string): void;
};

/** The ballot as it is printed. */
export function PaperSheet({ questionnaire, campaign, language, pick }: PaperSheetProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a short cut; the outline leads to every item too
    // biome-ignore lint/a11y/useKeyWithClickEvents: nothing on paper takes the focus
    <div
      onClick={({ target }) => {
        const id = pickedId(target);
        if (id !== undefined) pick(id);
      }}
    >
      <BallotSheet
        ballot={{ questionnaire, targets: sampleTargets }}
        campaign={campaign}
        language={language}
      />
    </div>
  );
}
