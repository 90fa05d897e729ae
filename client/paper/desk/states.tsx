import type { ComponentChildren } from 'preact';
import type { Failure } from '#client/officials/asking.ts';
import { RefusedAct, WhenAnswered } from '#client/officials/states.tsx';
import type { Answer } from '#client/officials/use-answer.ts';
import { useWords } from './words.tsx';

type WhenReadyProps<T> = {
  answer: Answer<T>;
  children: (value: T, again: () => void) => ComponentChildren;
};

export function WhenReady<T>(props: WhenReadyProps<T>) {
  const { t } = useWords();
  return <WhenAnswered {...props} states={t.states} home={{ href: '/paper', label: t.allBatches }} />;
}

export function Refusal({ failure }: { failure: Failure | undefined }) {
  const { t } = useWords();
  return <RefusedAct failure={failure} states={t.states} />;
}
