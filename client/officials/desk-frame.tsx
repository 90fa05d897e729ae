import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '#surveys/questionnaire/wording.ts';

type FrameWords = {
  language: Language;
  t: Record<'product' | 'desk' | 'skip' | 'pages' | 'toClerk' | 'otherLanguage' | 'signOut', string>;
  switchLanguage(): void;
};

type DeskFrameProps = {
  words: FrameWords;
  /** Where the name of the desk leads. */
  home: string;
  title: string;
  /** Who is here, where that is known. */
  account: { displayName: string } | undefined;
  /** The page fills the window, and its parts scroll by themselves. */
  isWide?: boolean | undefined;
  /** Over the title. */
  over?: ComponentChildren;
  children: ComponentChildren;
};

/** A desk of officials: head, one page, and nothing beside it. */
export function DeskFrame({ words, home, title, account, isWide, over, children }: DeskFrameProps) {
  const { t, language, switchLanguage } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${t.product}`;
  }, [title, t]);
  useEffect(() => {
    window.scrollTo(0, 0);
    // who comes from another page is told where they are; a fresh page begins at its top
    if (document.activeElement !== document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <a class="skip" href="#main">
        {t.skip}
      </a>
      <header class="head">
        <a class="brand" href={home}>
          <b>{t.product}</b> <span>{t.desk}</span>
        </a>
        <nav aria-label={t.pages}>
          <a href="/clerk" target="_top">
            {t.toClerk}
          </a>
          <button type="button" class="plain" lang={language === 'vi' ? 'en' : 'vi'} onClick={switchLanguage}>
            {t.otherLanguage}
          </button>
          <form method="post" action="/sign-out">
            <button type="submit" class="plain">
              {t.signOut}
            </button>
          </form>
        </nav>
        {account ? <p class="who">{account.displayName}</p> : null}
      </header>
      <main id="main" tabIndex={-1} class={isWide ? 'wide' : undefined}>
        {over}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
    </>
  );
}
