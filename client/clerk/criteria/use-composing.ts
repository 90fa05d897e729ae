import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { answerOf } from '#client/officials/asking.ts';
import type { CriteriaSetDraft } from '#surveys/par-index/composing/draft.ts';
import { draftFaults } from '#surveys/par-index/composing/draft-faults.ts';
import { api } from '../api.ts';
import { Saver, type Saving } from '../campaigns/saver.ts';
import type { DraftView } from './views.ts';

const pauseMs = 900;

/** The set on the screen, what is wrong with it, and the one who saves it. */
export function useComposedSet(view: DraftView) {
  const [draft, setDraft] = useState<CriteriaSetDraft>(view.draft);
  const [saving, setSaving] = useState<Saving>({ is: 'saved' });
  const latest = useRef<CriteriaSetDraft>(view.draft);
  const saver = useRef<Saver<CriteriaSetDraft, { revision: number }>>(null);
  const { slug } = view.draft;
  saver.current ??= new Saver<CriteriaSetDraft, { revision: number }>(view.draft, view, {
    save: (revision, wanted) =>
      answerOf(api.criteria.drafts[':slug'].$put({ param: { slug }, json: { revision, draft: wanted } })),
    tell: setSaving,
    isAutomatic: true,
    pauseMs,
  });
  const kept = saver.current;
  const faults = useMemo(() => draftFaults(draft), [draft]);

  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => {
      if (kept.hasUnsaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', hold);
    return () => {
      window.removeEventListener('beforeunload', hold);
      // another page of the desk: what was typed last is on its way
      void kept.flush();
      kept.stop();
    };
  }, []);

  const change = (edit: (before: CriteriaSetDraft) => CriteriaSetDraft) => {
    const next = edit(latest.current);
    if (next === latest.current) return;
    latest.current = next;
    setDraft(next);
    kept.change(next);
  };
  return { draft, saving, faults, saver: kept, change };
}
