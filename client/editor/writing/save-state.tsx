import { useWords } from '../desk/words.tsx';
import type { DraftSaving } from '../state/use-saving.ts';

/** Is it stored? Said in a word as long as all is well, in a sentence when it is not. */
export function SaveState({ saving: { saving, sendNow } }: { saving: DraftSaving }) {
  const { t } = useWords();
  const words = {
    saved: t.saving.saved,
    unsaved: t.saving.unsaved,
    saving: t.saving.saving,
    offline: t.saving.unsaved,
    session_ended: t.saving.unsaved,
    changed_meanwhile: t.saving.unsaved,
    gone: t.saving.unsaved,
    refused: t.saving.unsaved,
  } as const;
  return (
    <p class={`save-state ${saving.state}`} data-state={saving.state}>
      {words[saving.state]}
      {saving.state === 'refused' ? (
        <button type="button" class="plain" onClick={sendNow}>
          {t.saving.sendNow}
        </button>
      ) : null}
    </p>
  );
}

/** What the clerk must know because the draft could not be stored. */
export function SaveTrouble({ saving: { saving, sendNow }, slug }: { saving: DraftSaving; slug: string }) {
  const { t } = useWords();
  return (
    <div class="trouble" role="alert">
      {saving.state === 'offline' ? (
        <p>
          {saving.isKept ? t.saving.offline : t.saving.offlineNotKept}{' '}
          <button type="button" class="plain" onClick={sendNow}>
            {t.saving.sendNow}
          </button>
        </p>
      ) : saving.state === 'session_ended' ? (
        <p>
          {t.saving.sessionEnded}{' '}
          <a href={`/sign-in?to=${encodeURIComponent(`/questionnaires/${slug}`)}`} target="_top">
            {t.saving.signIn}
          </a>
        </p>
      ) : saving.state === 'refused' ? (
        <p>{saving.sentence ?? t.states.unreachable}</p>
      ) : null}
    </div>
  );
}
