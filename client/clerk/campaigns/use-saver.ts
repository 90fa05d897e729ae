import { useEffect, useRef, useState } from 'preact/hooks';
import { answerOf } from '#client/officials/asking.ts';
import { api } from '../api.ts';
import { Saver, type Saving } from './saver.ts';
import type { Draft, Finding, PreparationView } from './views.ts';

const pauseMs = 900;

/** The draft on the screen, and the one who saves it. Leaving the page is held up while something is not saved. */
export function useSaver(view: PreparationView) {
  const [draft, setDraft] = useState<Draft>(view.draft);
  const [saving, setSaving] = useState<Saving>({ is: 'saved' });
  const [findings, setFindings] = useState<readonly Finding[]>(view.findings);
  const latest = useRef(view.draft);
  const saver = useRef<Saver<Draft, { revision: number; findings: readonly Finding[] }>>(null);
  saver.current ??= new Saver(view.draft, view, {
    save: (revision, wanted) =>
      answerOf(
        api.preparations[':campaign'].$put({
          param: { campaign: view.draft.id },
          json: { revision, draft: wanted },
        }),
      ),
    tell(now, stored) {
      setSaving(now);
      setFindings(stored.findings);
    },
    isAutomatic: view.fielded === null,
    pauseMs,
  });
  const kept = saver.current;

  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => {
      if (kept.hasUnsaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', hold);
    return () => {
      window.removeEventListener('beforeunload', hold);
      // another page of the desk: what was typed last is on its way
      if (view.fielded === null) void kept.flush();
      kept.stop();
    };
  }, []);

  const change = (edit: (before: Draft) => Draft) => {
    const next = edit(latest.current);
    if (next === latest.current) return;
    latest.current = next;
    setDraft(next);
    kept.change(next);
  };
  return { draft, saving, findings, saver: kept, change };
}
