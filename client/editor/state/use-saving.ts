import { useEffect, useRef, useState } from 'preact/hooks';
import { answerOf } from '#client/officials/asking.ts';
import { Draft } from '#surveys/questionnaire/draft.ts';
import { saysTheSame } from '#surveys/questionnaire/editing/same.ts';
import { api } from '../api.ts';
import { forgetKeptDraft, type KeptOf, keepDraft } from './kept-draft.ts';

/** A second after the last change. */
const restMs = 1000;
const longestPauseSeconds = 30;

/** What somebody else has stored meanwhile. */
export type Theirs = { draft: Draft; revision: number; savedBy: string };

export type Saving =
  | { state: 'saved' | 'unsaved' | 'saving' | 'session_ended' | 'gone' }
  /** It is kept in this browser where that is allowed, and sent again by itself. */
  | { state: 'offline'; isKept: boolean }
  | { state: 'changed_meanwhile'; theirs: Theirs; base: Draft }
  | { state: 'refused'; sentence: string | undefined };

type Stored = { draft: Draft; revision: number };

/**
 * Stores the draft a second after the last change, and keeps in this browser what is not stored yet. Where somebody
 * else has stored it meanwhile nothing is sent any more until `settle` says from which revision on.
 */
export function useSaving(of: KeptOf, draft: Draft, stored: Stored) {
  const [saving, setSaving] = useState<Saving>({ state: 'saved' });
  const now = useRef(draft);
  now.current = draft;
  const base = useRef<Stored>(stored);
  /** Sent, and nobody knows whether it has arrived. */
  const unsure = useRef<Draft[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tries = useRef(0);
  const isBusy = useRef(false);
  const isHeld = useRef(false);

  function sendAfter(ms: number): void {
    clearTimeout(timer.current);
    timer.current = setTimeout(send, ms);
  }

  async function send(): Promise<void> {
    clearTimeout(timer.current);
    if (isBusy.current || isHeld.current || now.current === base.current.draft) return;
    isBusy.current = true;
    const sent = now.current;
    setSaving({ state: 'saving' });
    const answered = await answerOf(
      api.drafts[':slug'].$put({
        param: { slug: of.slug },
        json: { revision: base.current.revision, draft: sent },
      }),
    );
    isBusy.current = false;
    if (answered.ok) return onStored({ draft: sent, revision: answered.value.revision });
    const { kind, problem, sentence } = answered.failure;
    if (kind === 'unsure') {
      unsure.current = [...unsure.current, sent].slice(-5);
      tries.current += 1;
      setSaving({ state: 'offline', isKept: keep() });
      sendAfter(Math.min(longestPauseSeconds, 2 ** tries.current) * 1000);
    } else if (problem === 'changed_meanwhile') await onChanged();
    else if (problem === 'draft_gone') hold({ state: 'gone' });
    else if (kind === 'session_ended') setSaving({ state: 'session_ended' });
    else setSaving({ state: 'refused', sentence });
  }

  function onStored(next: Stored): void {
    base.current = next;
    unsure.current = [];
    tries.current = 0;
    if (now.current === next.draft) {
      forgetKeptDraft(of);
      setSaving({ state: 'saved' });
    } else {
      keep();
      setSaving({ state: 'unsaved' });
      sendAfter(restMs);
    }
  }

  /** Was it we ourselves, and only the answer was lost? */
  async function onChanged(): Promise<void> {
    const read = await answerOf(api.drafts[':slug'].$get({ param: { slug: of.slug } }));
    if (!read.ok) {
      if (read.failure.kind === 'not_found') return hold({ state: 'gone' });
      setSaving({ state: 'offline', isKept: keep() });
      return sendAfter(5000);
    }
    const { revision, savedBy } = read.value;
    const theirs = Draft.parse(read.value.draft);
    if (unsure.current.some((sent) => saysTheSame(sent, theirs))) {
      base.current = { draft: theirs, revision };
      unsure.current = [];
      return send();
    }
    hold({
      state: 'changed_meanwhile',
      theirs: { draft: theirs, revision, savedBy },
      base: base.current.draft,
    });
  }

  function hold(why: Saving): void {
    isHeld.current = true;
    keep();
    setSaving(why);
  }

  function keep(): boolean {
    return keepDraft(of, { revision: base.current.revision, base: base.current.draft, draft: now.current });
  }

  useEffect(() => {
    if (draft === base.current.draft) {
      // all that was changed has been taken back
      if (isBusy.current || isHeld.current) return;
      clearTimeout(timer.current);
      forgetKeptDraft(of);
      setSaving({ state: 'saved' });
      return;
    }
    keep();
    if (isHeld.current) return;
    setSaving((before) => (before.state === 'offline' || isBusy.current ? before : { state: 'unsaved' }));
    sendAfter(restMs);
  }, [draft]);

  useEffect(() => {
    const soon = () => sendAfter(0);
    const leaving = () => document.visibilityState === 'hidden' && send();
    addEventListener('online', soon);
    document.addEventListener('visibilitychange', leaving);
    return () => {
      removeEventListener('online', soon);
      document.removeEventListener('visibilitychange', leaving);
      // who goes to another page of the screen does not wait
      send();
      clearTimeout(timer.current);
    };
  }, []);

  // what was changed in this very stroke is not stored, though the effect that says so runs only after it is drawn
  const isChanged = saving.state === 'saved' && draft !== base.current.draft;
  return {
    saving: isChanged ? ({ state: 'unsaved' } as const) : saving,
    revision: () => base.current.revision,
    /** It was published or given up: nothing of it is sent or kept any more. */
    letGo(): void {
      isHeld.current = true;
      clearTimeout(timer.current);
      forgetKeptDraft(of);
    },
    sendNow: () => sendAfter(0),
    /** Goes on from what the server has: the next draft is sent as a change of it. */
    settle(next: Stored): void {
      isHeld.current = false;
      base.current = next;
      unsure.current = [];
      setSaving({ state: now.current === next.draft ? 'saved' : 'unsaved' });
    },
  };
}

export type DraftSaving = ReturnType<typeof useSaving>;
