import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words.tsx';

/** One question of the clerk: the question, its answer in a sentence, then what the answer rests on. */
export function Page({ title, children }: { title: string; children: ComponentChildren }) {
  const { t } = useWords();
  useEffect(() => {
    document.title = `${title} – ${t.product}`;
  }, [title, t]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // who comes from another page of the desk is told where they are; a fresh page begins at its top
    if (document.activeElement !== document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </>
  );
}

export function AnswerSentence({ children }: { children: ComponentChildren }) {
  return <p class="answer">{children}</p>;
}

type PartProps = { title: string; says?: string | undefined; id?: string; children: ComponentChildren };

export function Part({ title, says, id, children }: PartProps) {
  return (
    <section class="part" id={id}>
      <h2>{title}</h2>
      {says ? <p class="says">{says}</p> : null}
      {children}
    </section>
  );
}

export function TrialMark() {
  const { t } = useWords();
  return (
    <p class="trial">
      <b>{t.trial}</b> <span>{t.trialMeaning}</span>
    </p>
  );
}
