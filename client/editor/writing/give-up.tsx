import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { api } from '../api.ts';
import { Refusal } from '../desk/states.tsx';
import { useWords } from '../desk/words.tsx';
import { useEditor } from '../state/editor.ts';
import type { DraftSaving } from '../state/use-saving.ts';

/** Says what will be lost and asks for the reason. */
export function GiveUp({ saving }: { saving: DraftSaving }) {
  const { t } = useWords();
  const { draft } = useEditor();
  const { route } = useLocation();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const giveUp = async () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const answered = await answerOf(
      api.drafts[':slug'].$delete({
        param: { slug: draft.slug },
        json: { revision: saving.revision(), reason },
      }),
    );
    if (!answered.ok) return setFailure(answered.failure);
    saving.letGo();
    route('/questionnaires');
  };
  return (
    <details class="give-up">
      <summary>{t.head.giveUp}</summary>
      <p>{t.head.giveUpSays}</p>
      <p class="field">
        <label>
          <span>{t.head.reason}</span>
          <input
            type="text"
            maxLength={500}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
      </p>
      <button type="button" class="grave" onClick={giveUp}>
        {t.head.giveUpAct}
      </button>
      <p class="refusal" role="alert">
        {isMissing ? t.head.reasonFirst : ''}
      </p>
      <Refusal failure={failure} />
    </details>
  );
}
