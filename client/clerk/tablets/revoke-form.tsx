import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { fill } from '../../texts/fill.ts';
import { api } from '../api.ts';
import { ActFailed } from '../desk/states.tsx';
import { useWords } from '../words.tsx';
import type { Tablet } from './tablets-page.tsx';

type RevokeFormProps = { campaign: string; tablet: Tablet; onEnd: () => void };

/** What will be lost, what will not, and why it is done: there is no way back. */
export function RevokeForm({ campaign, tablet, onEnd }: RevokeFormProps) {
  const { t, count } = useWords();
  const [because, setBecause] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const revoke = async () => {
    const answered = await answerOf(
      api.campaigns[':campaign'].tablets[':device'].state.$put({
        param: { campaign, device: tablet.id },
        json: { state: 'revoked', because },
      }),
    );
    if (answered.ok) onEnd();
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
      <h2 ref={heading} tabIndex={-1}>
        {fill(t.tablets.revokeNamed, { name: tablet.name })}
      </h2>
      <p>
        {fill(tablet.missing > 0 ? t.tablets.revokeMeaning : t.tablets.revokeEmpty, {
          missing: count(tablet.missing),
        })}
      </p>
      <label for="because">{t.tablets.because}</label>
      <p class="aside" id="because-hint">
        {t.tablets.becauseHint}
      </p>
      <input
        id="because"
        type="text"
        required
        maxLength={300}
        value={because}
        aria-describedby="because-hint"
        onInput={(event) => setBecause(event.currentTarget.value)}
      />
      <p class="choices">
        <button type="submit" class="danger">
          {t.tablets.revoke}
        </button>
        <button type="button" class="plain" onClick={onEnd}>
          {t.tablets.cancel}
        </button>
      </p>
      {failure ? <ActFailed failure={failure} again={revoke} /> : null}
    </form>
  );
}
