import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso/router';
import type { Failure } from '#client/officials/asking.ts';
import type { Answer } from '#client/officials/use-answer.ts';
import { useWords } from '../words.tsx';

/** Shows what there is to show while an answer is waited for, when it failed, and when it is there. */
export function WhenReady<T>({
  answer,
  children,
}: {
  answer: Answer<T>;
  children: (value: T) => ComponentChildren;
}) {
  if (answer.state === 'ready') return <>{children(answer.value)}</>;
  if (answer.state === 'failed') return <Failed failure={answer.failure} again={answer.again} />;
  return answer.isSlow ? <Skeleton /> : <div aria-busy="true" class="quiet" />;
}

function Skeleton() {
  const { t } = useWords();
  return (
    <div class="skeleton" role="status">
      <span class="unseen">{t.states.loading}</span>
      {['long', 'short', 'rule', 'long', 'long', 'short'].map((length, index) => (
        <i key={index} class={length} />
      ))}
    </div>
  );
}

type FailedProps = { failure: Failure; again: () => void; title?: string };

export function Failed({ failure, again, title }: FailedProps) {
  const { t } = useWords();
  const { url } = useLocation();
  switch (failure.kind) {
    case 'session_ended':
      return (
        <Notice title={t.states.sessionEndedTitle} sentence={t.states.sessionEnded}>
          <a class="button" href={`/sign-in?to=${encodeURIComponent(url)}`}>
            {t.states.signIn}
          </a>
        </Notice>
      );
    case 'not_permitted':
      return <NotPermitted />;
    case 'not_found':
      return <NotFound />;
    default:
      return (
        <Notice title={title ?? t.states.failedTitle} sentence={failure.sentence ?? t.states.unreachable}>
          <button type="button" onClick={again}>
            {t.states.again}
          </button>
        </Notice>
      );
  }
}

/**
 * An act the server refused says why; trying the very same again helps only where nobody was reached. Whoever was signed
 * out meanwhile signs in on another page: on this one is what they have written.
 */
export function ActFailed({ failure, again }: { failure: Failure; again: () => void }) {
  const { t } = useWords();
  const { url } = useLocation();
  if (failure.kind === 'session_ended') {
    return (
      <Notice title={t.states.sessionEndedTitle} sentence={t.states.actSessionEnded}>
        <a class="button" href={`/sign-in?to=${encodeURIComponent(url)}`} target="_blank" rel="noopener">
          {t.states.signInElsewhere}
        </a>
      </Notice>
    );
  }
  if (failure.kind === 'refused' && failure.sentence) {
    return <Notice title={t.states.actRefusedTitle} sentence={failure.sentence} />;
  }
  return <Failed failure={failure} again={again} title={t.states.actFailedTitle} />;
}

export function NotPermitted() {
  const { t } = useWords();
  return <Notice title={t.states.notPermittedTitle} sentence={t.states.notPermitted} />;
}

export function NotFound() {
  const { t } = useWords();
  return <Notice title={t.states.notFoundTitle} sentence={t.states.notFound} />;
}

type NoticeProps = { title: string; sentence: string; children?: ComponentChildren };

function Notice({ title, sentence, children }: NoticeProps) {
  return (
    <section class="notice" role="alert">
      <h2>{title}</h2>
      <p>{sentence}</p>
      {children}
    </section>
  );
}
