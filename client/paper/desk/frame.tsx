import type { InferResponseType } from 'hono/client';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { api } from '../api.ts';
import { useWords } from './words.tsx';

export type DeskView = InferResponseType<typeof api.desk.$get, 200>;
export type CampaignView = DeskView['campaigns'][number];

type FrameProps = {
  title: string;
  account: DeskView['account'];
  isTrial: boolean;
  /** Where one step back leads. */
  back?: { href: string; label: string } | undefined;
  children: ComponentChildren;
};

/** Head, one page, and nothing beside it. */
export function Frame({ title, account, isTrial, back, children }: FrameProps) {
  const { t, language, switchLanguage } = useWords();
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
        <a class="brand" href="/paper">
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
        <p class="who">{account.displayName}</p>
      </header>
      <main id="main" tabIndex={-1}>
        {isTrial ? (
          <p class="trial">
            <b>{t.trial}</b> <span>{t.trialMeaning}</span>
          </p>
        ) : null}
        {back ? (
          <p class="back">
            <a href={back.href}>← {back.label}</a>
          </p>
        ) : null}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
    </>
  );
}
