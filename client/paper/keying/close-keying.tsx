import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { fill } from '#client/texts/fill.ts';
import { api } from '../api.ts';
import { Refusal } from '../desk/states.tsx';
import { useWords } from '../desk/words.tsx';

/** All ballots of the pass are keyed: the next step, for whoever keyed them. */
export function CloseKeying({ batch, toKey }: { batch: string; toKey: number }) {
  const { t } = useWords();
  const { route } = useLocation();
  const [isClosing, setClosing] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const close = async () => {
    setClosing(true);
    const answered = await answerOf(api.batches[':batch'].closing.$post({ param: { batch } }));
    setClosing(false);
    if (answered.ok) route('/paper');
    else setFailure(answered.failure);
  };
  return (
    <section class="closing">
      <h2>{fill(t.keying.full, { toKey })}</h2>
      <p>{t.keying.closeSays}</p>
      <button type="button" onClick={close} disabled={isClosing}>
        {isClosing ? t.keying.closing : t.keying.close}
      </button>
      <Refusal failure={failure} />
    </section>
  );
}
