import { useMemo } from 'preact/hooks';
import { answerOf } from '#client/officials/asking.ts';
import type { CriteriaSetDraft } from '#surveys/par-index/composing/draft.ts';
import { draftFaults } from '#surveys/par-index/composing/draft-faults.ts';
import { api } from '../api.ts';
import { useSavedDraft } from '../drafts/use-saved-draft.ts';
import type { DraftView } from './views.ts';

/** The set on the screen, what is wrong with it, and the one who saves it. */
export function useComposedSet(view: DraftView) {
  const { slug } = view.draft;
  const saved = useSavedDraft<CriteriaSetDraft, { revision: number }>({
    draft: view.draft,
    stored: view,
    save: (revision, draft) =>
      answerOf(api.criteria.drafts[':slug'].$put({ param: { slug }, json: { revision, draft } })),
    isAutomatic: true,
  });
  const faults = useMemo(() => draftFaults(saved.draft), [saved.draft]);
  return { ...saved, faults };
}
