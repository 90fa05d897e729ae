import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { LanguageSwitch, useWords } from '../words.tsx';

type PageProps = { title: string; class?: string; aside?: ComponentChildren; children: ComponentChildren };

/** A screen of the official: the app's name, the language, and a title that is in the reader's focus when it comes. */
export function Page({ title, class: kind = 'calm', aside, children }: PageProps) {
  const { texts } = useWords();
  return (
    <>
      <header class="top">
        <span class="brand">{texts.appName}</span>
        <LanguageSwitch />
        {aside}
      </header>
      <main class={kind}>
        <Title>{title}</Title>
        {children}
      </main>
    </>
  );
}

export function Title({ children }: { children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
