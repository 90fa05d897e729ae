import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answered } from '#client/officials/asking.ts';
import { Saver, type Saving } from './saver.ts';

const pauseMs = 900;

type Means<Draft, Stored> = {
  draft: Draft;
  stored: Stored;
  save(revision: number, draft: Draft): Promise<Answered<Stored>>;
  /** Told of what is stored, whenever something was. */
  onStored?(stored: Stored): void;
  isAutomatic: boolean;
};

/** The draft on the screen, and the one who saves it. Leaving the page is held up while something is not saved. */
export function useSavedDraft<Draft, Stored extends { revision: number }>(means: Means<Draft, Stored>) {
  const { draft: first, stored: storedFirst, save, onStored, isAutomatic } = means;
  const [draft, setDraft] = useState<Draft>(first);
  const [saving, setSaving] = useState<Saving>({ is: 'saved' });
  const latest = useRef<Draft>(first);
  const saver = useRef<Saver<Draft, Stored>>(null);
  saver.current ??= new Saver<Draft, Stored>(first, storedFirst, {
    save,
    tell(now, stored) {
      setSaving(now);
      onStored?.(stored);
    },
    isAutomatic,
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
      if (isAutomatic) void kept.flush();
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
  return { draft, saving, saver: kept, change };
}
