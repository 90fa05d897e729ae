import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { fill } from '#client/texts/fill.ts';
import { api } from '../api.ts';
import { Refusal } from '../desk/states.tsx';
import { useWords } from '../desk/words.tsx';
import { useEditor } from '../state/editor.ts';
import type { DraftSaving } from '../state/use-saving.ts';

type PublishPanelProps = { saving: DraftSaving; close(): void; seeFindings(): void };

/** What publishing means for this draft, what still stands against it, and the button. */
export function PublishPanel({ saving, close, seeFindings }: PublishPanelProps) {
  const { t } = useWords();
  const { draft, findings } = useEditor();
  const { route } = useLocation();
  const [failure, setFailure] = useState<Failure>();
  const isSaved = saving.saving.state === 'saved';
  const publish = async () => {
    const answered = await answerOf(
      api.drafts[':slug'].publish.$post({
        param: { slug: draft.slug },
        json: { revision: saving.revision() },
      }),
    );
    if (!answered.ok) return setFailure(answered.failure);
    saving.letGo();
    route(`/questionnaires?published=${encodeURIComponent(answered.value.id)}`);
  };
  return (
    <section class="publish" aria-labelledby="publish-title">
      <h2 id="publish-title">{t.publish.title}</h2>
      {findings.length > 0 ? (
        <>
          <p>{fill(t.publish.blocked, { n: findings.length })}</p>
          <p class="doors">
            <button type="button" onClick={seeFindings}>
              {t.publish.seeFindings}
            </button>
            <button type="button" class="quiet" onClick={close}>
              {t.publish.cancel}
            </button>
          </p>
        </>
      ) : (
        <>
          <p>{t.publish.says}</p>
          {isSaved ? null : <p class="hint">{t.publish.mustSave}</p>}
          <p class="doors">
            <button type="button" disabled={!isSaved} onClick={publish}>
              {t.publish.act}
            </button>
            <button type="button" class="quiet" onClick={close}>
              {t.publish.cancel}
            </button>
          </p>
          <Refusal failure={failure} />
        </>
      )}
    </section>
  );
}
