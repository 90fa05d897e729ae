import type { ComponentChildren } from 'preact';
import type { Failure } from '#client/officials/asking.ts';
import { AskingFailed, RefusedAct, WhenAnswered } from '#client/officials/states.tsx';
import type { Answer } from '#client/officials/use-answer.ts';
import { useWords } from './words.tsx';

type WhenReadyProps<T> = {
  answer: Answer<T>;
  children: (value: T, again: () => void) => ComponentChildren;
};

export function WhenReady<T>(props: WhenReadyProps<T>) {
  return <WhenAnswered {...props} {...useStates()} />;
}

export function Failed(props: { failure: Failure; again: () => void }) {
  return <AskingFailed {...props} {...useStates()} />;
}

function useStates() {
  const { t } = useWords();
  return { states: t.states, home: { href: '/questionnaires', label: t.toList } };
}

export function Refusal({ failure }: { failure: Failure | undefined }) {
  const { t } = useWords();
  return <RefusedAct failure={failure} states={t.states} />;
}
