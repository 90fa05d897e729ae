import { answerOf } from '#client/officials/asking.ts';
import { SavingState } from '../drafts/saving-state.tsx';
import { useComposing } from './composing.ts';
import { askDraft, useCriteriaWords } from './views.ts';

export function SavingBar() {
  const { p } = useCriteriaWords();
  const { saving, saver, draft, reload } = useComposing();
  return (
    <SavingState
      texts={p.saving}
      saving={saving}
      saver={saver}
      ask={() => answerOf(askDraft({ param: { slug: draft.slug } }))}
      reload={reload}
    />
  );
}
