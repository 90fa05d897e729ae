import type { ComponentChildren } from 'preact';
import { type FrontTexts, frontTexts } from '#client/texts/front/texts.ts';
import { htmlDocument } from '#client/ui/html-document.tsx';
import type { Language } from '#surveys/questionnaire/wording.ts';
import { Leaf } from './leaf.tsx';
import type { FrontPage } from './views.ts';

type FrameProps = {
  page: FrontPage;
  title: string;
  /** This page's own path, where it can be asked for in the other language. */
  path?: string;
  children: ComponentChildren;
};

export function textsOf({ language }: FrontPage): FrontTexts {
  return frontTexts[language];
}

/** The language is part of every address, so that no cookie is needed. */
export function inLanguage(path: string, language: Language): string {
  return language === 'vi' ? path : `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
}

export function frontPage({ page, title, path, children }: FrameProps): string {
  const texts = textsOf(page);
  const other = page.language === 'vi' ? 'en' : 'vi';
  return htmlDocument({
    language: page.language,
    title: title === texts.name ? title : `${title} – ${texts.name}`,
    styles: [page.stylesheet],
    children: (
      <div class="page">
        <header class="masthead">
          <a class="brand" href={inLanguage('/', page.language)}>
            <Leaf />
            {texts.name}
          </a>
          {path && (
            <a href={`${path}?lang=${other}`} lang={other} hreflang={other}>
              {texts.otherLanguage}
            </a>
          )}
        </header>
        <main>{children}</main>
      </div>
    ),
  });
}
