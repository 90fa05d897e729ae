import { useState } from 'preact/hooks';
import { answerOf } from '#client/officials/asking.ts';
import { api } from '../api.ts';
import { useSavedDraft } from '../drafts/use-saved-draft.ts';
import type { Draft, Finding, PreparationView } from './views.ts';

/** The draft of a campaign, and what is found in it whenever it is stored. */
export function useSaver(view: PreparationView) {
  const [findings, setFindings] = useState<readonly Finding[]>(view.findings);
  const saved = useSavedDraft<Draft, { revision: number; findings: readonly Finding[] }>({
    draft: view.draft,
    stored: view,
    save: (revision, draft) =>
      answerOf(
        api.preparations[':campaign'].$put({
          param: { campaign: view.draft.id },
          json: { revision, draft },
        }),
      ),
    onStored: (stored) => setFindings(stored.findings),
    isAutomatic: view.fielded === null,
  });
  return { ...saved, findings };
}
