import { answerOf } from '#client/officials/asking.ts';
import { SavingState } from '../drafts/saving-state.tsx';
import { useCampaignWords, usePreparation } from './preparation.ts';
import { askOne } from './views.ts';

/** A fielded campaign is saved by hand. */
export function SavingBar() {
  const { p } = useCampaignWords();
  const { saving, saver, view, reload } = usePreparation();
  return (
    <SavingState
      texts={p.saving}
      saving={saving}
      saver={saver}
      ask={() => answerOf(askOne({ param: { campaign: view.draft.id } }))}
      reload={reload}
      byHand={view.fielded === null ? undefined : p.saving}
    />
  );
}
