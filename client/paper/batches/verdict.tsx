import { useState } from 'preact/hooks';
import { type Answered, answerOf, type Failure } from '#client/officials/asking.ts';
import { fill } from '#client/texts/fill.ts';
import { api } from '../api.ts';
import { Refusal } from '../desk/states.tsx';
import { useWords } from '../desk/words.tsx';
import type { BatchDetail } from './batch-page.tsx';
import { Field } from './field.tsx';

type VerdictProps = { batch: BatchDetail; onDone: () => void };

/** Its valid ballots become responses. Says what is lost by it. */
export function Acceptance({
  batch,
  left,
  isNoneBack,
  onDone,
}: VerdictProps & { left: number; isNoneBack: boolean }) {
  const { t } = useWords();
  const { isActing, failure, act } = useVerdict(onDone);
  const accept = () =>
    act(() =>
      answerOf(
        api.batches[':batch'].acceptance.$post({
          param: { batch: batch.id },
          json: { revision: batch.revision },
        }),
      ),
    );
  const says = isNoneBack ? t.batch.acceptNoneSays : t.batch.acceptSays;
  return (
    <section class="part">
      <h2>{t.batch.acceptTitle}</h2>
      <p>{left > 0 ? fill(t.batch.left, { n: left }) : says}</p>
      {left > 0 ? null : (
        <button type="button" onClick={accept} disabled={isActing}>
          {isActing ? t.batch.accepting : t.batch.accept}
        </button>
      )}
      <Refusal failure={failure} />
    </section>
  );
}

/** The whole batch counts for nothing, for a reason. */
export function Rejection({ batch, onDone }: VerdictProps) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const { isActing, failure, act } = useVerdict(onDone);
  const reject = () =>
    act(() =>
      answerOf(
        api.batches[':batch'].rejection.$post({
          param: { batch: batch.id },
          json: { revision: batch.revision, reason },
        }),
      ),
    );
  return (
    <details class="part rejection">
      <summary>{t.batch.rejectTitle}</summary>
      <p>{t.batch.rejectSays}</p>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          reject();
        }}
      >
        <Field label={t.batch.reason} value={reason} onValue={setReason} max={500} isNeeded />
        <button type="submit" class="grave" disabled={isActing}>
          {isActing ? t.batch.rejecting : t.batch.reject}
        </button>
      </form>
      <Refusal failure={failure} />
    </details>
  );
}

function useVerdict(onDone: () => void) {
  const [isActing, setActing] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  async function act<T>(ask: () => Promise<Answered<T>>): Promise<void> {
    setActing(true);
    const answered = await ask();
    setActing(false);
    setFailure(answered.ok ? undefined : answered.failure);
    if (answered.ok) onDone();
  }
  return { isActing, failure, act };
}
