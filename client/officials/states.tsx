import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso/router';
import type { Failure } from './asking.ts';
import type { Answer } from './use-answer.ts';

type StateWords = Record<
  'loading' | 'sessionEndedTitle' | 'notFoundTitle' | 'failedTitle' | 'unreachable' | 'signIn' | 'again',
  string
>;

/** `home`: where somebody goes from a page that is not there. */
type DeskStates = { states: StateWords; home: { href: string; label: string } };

type WhenAnsweredProps<T> = DeskStates & {
  answer: Answer<T>;
  children: (value: T, again: () => void) => ComponentChildren;
};

/** Shows what there is to show while an answer is waited for, when it failed, and when it is there. */
export function WhenAnswered<T>({ answer, children, ...desk }: WhenAnsweredProps<T>) {
  if (answer.state === 'ready') return <>{children(answer.value, answer.again)}</>;
  if (answer.state === 'failed')
    return <AskingFailed failure={answer.failure} again={answer.again} {...desk} />;
  return (
    <p class="waiting" aria-busy="true" role="status">
      {answer.isSlow ? desk.states.loading : ''}
    </p>
  );
}

export function AskingFailed({
  failure,
  again,
  states,
  home,
}: DeskStates & { failure: Failure; again: () => void }) {
  const { url } = useLocation();
  const title =
    failure.kind === 'session_ended'
      ? states.sessionEndedTitle
      : failure.kind === 'not_found'
        ? states.notFoundTitle
        : states.failedTitle;
  return (
    <section class="notice" role="alert">
      <h2>{title}</h2>
      <p>{failure.sentence ?? states.unreachable}</p>
      {failure.kind === 'session_ended' ? (
        <a class="button" href={`/sign-in?to=${encodeURIComponent(url)}`}>
          {states.signIn}
        </a>
      ) : failure.kind === 'not_found' ? (
        <a class="button" href={home.href}>
          {home.label}
        </a>
      ) : (
        <button type="button" onClick={again}>
          {states.again}
        </button>
      )}
    </section>
  );
}

/** Why an act was refused, beside the button that was pressed. */
export function RefusedAct({ failure, states }: { failure: Failure | undefined; states: StateWords }) {
  return (
    <p class="refusal" role="alert">
      {failure ? (failure.sentence ?? states.unreachable) : ''}
    </p>
  );
}
