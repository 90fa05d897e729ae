import { useState } from 'preact/hooks';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { api } from '../api.ts';
import { Refusal } from '../desk/states.tsx';
import { useWords } from '../desk/words.tsx';
import type { BatchDetail } from './batch-page.tsx';
import { Field } from './field.tsx';

type HeapFormProps = { batch: BatchDetail; clerk: NonNullable<BatchDetail['clerk']>; onRecorded: () => void };

/** How many went out and came back, and through whose hands. */
export function HeapForm({ batch, clerk, onRecorded }: HeapFormProps) {
  const { t } = useWords();
  const [handedOut, setHandedOut] = useState(String(clerk.handedOut ?? batch.printed));
  const [handedOutBy, setHandedOutBy] = useState(clerk.handedOutBy ?? '');
  const [returned, setReturned] = useState(String(batch.returned ?? ''));
  const [collectedBy, setCollectedBy] = useState(clerk.collectedBy ?? '');
  const [failure, setFailure] = useState<Failure>();
  const [isRecorded, setRecorded] = useState(false);
  const record = async () => {
    const isBack = returned.trim() !== '';
    const answered = await answerOf(
      api.batches[':batch'].heap.$put({
        param: { batch: batch.id },
        json: {
          revision: batch.revision,
          handedOut: Number(handedOut),
          handedOutBy,
          ...(isBack ? { returned: Number(returned), collectedBy } : {}),
        },
      }),
    );
    setRecorded(answered.ok);
    setFailure(answered.ok ? undefined : answered.failure);
    if (answered.ok) onRecorded();
  };
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
    >
      <Field
        label={t.batch.handedOut}
        value={handedOut}
        onValue={setHandedOut}
        min={0}
        max={batch.printed}
        isNeeded
      />
      <Field label={t.batch.handedOutBy} value={handedOutBy} onValue={setHandedOutBy} max={80} isNeeded />
      <Field
        label={t.batch.returned}
        value={returned}
        onValue={setReturned}
        min={0}
        max={Number(handedOut) || 0}
        isNeeded={batch.state === 'keying'}
      />
      <Field
        label={t.batch.collectedBy}
        value={collectedBy}
        onValue={setCollectedBy}
        max={80}
        isNeeded={returned.trim() !== ''}
      />
      <button type="submit">{t.batch.record}</button>
      <p role="status">{isRecorded ? t.batch.recorded : ''}</p>
      <Refusal failure={failure} />
    </form>
  );
}
