import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { codesTexts } from '../../texts/codes/texts.ts';
import { fill } from '../../texts/fill.ts';
import { api } from '../api.ts';
import { ActFailed } from '../desk/states.tsx';
import { useWords } from '../words.tsx';
import type { Batch } from './batch-table.tsx';

type RevokeBatchProps = { campaign: string; batch: Batch; onEnd: (revoked: Batch | undefined) => void };

/** What will be lost and what will not, and why it is done: there is no way back. */
export function RevokeBatch({ campaign, batch, onEnd }: RevokeBatchProps) {
  const texts = codesTexts[useWords().language];
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const revoke = async () => {
    const answered = await answerOf(
      api.campaigns[':campaign']['code-batches'][':batch'].revocation.$post({
        param: { campaign, batch: batch.id },
        json: { reason },
      }),
    );
    if (answered.ok) onEnd(batch);
    else setFailure(answered.failure);
  };
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        revoke();
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {fill(texts.revokeBatch, { number: batch.number })}
      </h3>
      <p>{texts.revokeMeaning}</p>
      <label for="revoke-reason">{texts.reason}</label>
      <p class="aside" id="revoke-reason-hint">
        {texts.reasonHint}
      </p>
      <input
        id="revoke-reason"
        type="text"
        required
        maxLength={300}
        value={reason}
        aria-describedby="revoke-reason-hint"
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <p class="choices">
        <button type="submit" class="danger">
          {texts.revoke}
        </button>
        <button type="button" class="plain" onClick={() => onEnd(undefined)}>
          {texts.cancel}
        </button>
      </p>
      {failure ? <ActFailed failure={failure} again={revoke} /> : null}
    </form>
  );
}
