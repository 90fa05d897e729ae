import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso/router';
import type { Failure } from '#client/officials/asking.ts';
import type { Answer } from '#client/officials/use-answer.ts';
import { useWords } from './words.tsx';

/** Shows what there is to show while an answer is waited for, when it failed, and when it is there. */
export function WhenReady<T>({
  answer,
  children,
}: {
  answer: Answer<T>;
  children: (value: T, again: () => void) => ComponentChildren;
}) {
  const { t } = useWords();
  if (answer.state === 'ready') return <>{children(answer.value, answer.again)}</>;
  if (answer.state === 'failed') return <Failed failure={answer.failure} again={answer.again} />;
  return (
    <p class="waiting" aria-busy="true" role="status">
      {answer.isSlow ? t.states.loading : ''}
    </p>
  );
}

export function Failed({ failure, again }: { failure: Failure; again: () => void }) {
  const { t } = useWords();
  const { url } = useLocation();
  const title =
    failure.kind === 'session_ended'
      ? t.states.sessionEndedTitle
      : failure.kind === 'not_found'
        ? t.states.notFoundTitle
        : t.states.failedTitle;
  return (
    <section class="notice" role="alert">
      <h2>{title}</h2>
      <p>{failure.sentence ?? t.states.unreachable}</p>
      {failure.kind === 'session_ended' ? (
        <a class="button" href={`/sign-in?to=${encodeURIComponent(url)}`}>
          {t.states.signIn}
        </a>
      ) : failure.kind === 'not_found' ? (
        <a class="button" href="/paper">
          {t.allBatches}
        </a>
      ) : (
        <button type="button" onClick={again}>
          {t.states.again}
        </button>
      )}
    </section>
  );
}

/** Why an act was refused, beside the button that was pressed. */
export function Refusal({ failure }: { failure: Failure | undefined }) {
  const { t } = useWords();
  return (
    <p class="refusal" role="alert">
      {failure ? (failure.sentence ?? t.states.unreachable) : ''}
    </p>
  );
}
