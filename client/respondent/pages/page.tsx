import type { ComponentChildren } from 'preact';
import { type RespondentTexts, respondentTexts } from '#client/texts/respondent/texts.ts';
import { htmlDocument } from '#client/ui/html-document.tsx';
import { formatDayInWords } from '#surveys/vietnamese.ts';
import { goOnHash } from '../addresses.ts';
import type { RespondentPage } from '../views.ts';

type PageProps = {
  page: RespondentPage;
  title: string;
  /** The same page in the other language, where it has an address. */
  otherLanguageAt?: string | undefined;
  trial?: boolean;
  withIsland?: boolean;
  children: ComponentChildren;
};

export function textsOf(page: RespondentPage): RespondentTexts {
  return respondentTexts[page.language];
}

/** "ngày 05 tháng 8 năm 2024", "5 August 2024". */
export function dayInWords(day: string, { language }: RespondentPage): string {
  if (language === 'vi') return formatDayInWords(day);
  const date = new Date(`${day}T00:00:00Z`);
  return date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}

/**
 * The frame of every page of the respondent. The switch of the text's size is a checkbox before everything whose
 * size it changes, so that it works without any script.
 */
export function pageOf({ page, title, otherLanguageAt, trial, withIsland, children }: PageProps): string {
  const texts = textsOf(page);
  const other = page.language === 'vi' ? 'en' : 'vi';
  return htmlDocument({
    language: page.language,
    title,
    styles: [page.assets.css],
    scripts: withIsland ? [page.assets.js] : [],
    children: (
      <main>
        <input type="checkbox" id="big" checked={page.textSize === 'large'} />
        <div class="page">
          <p class="bar">
            <label for="big">{texts.largeText}</label>
            {otherLanguageAt && (
              <a id="lang" href={`${otherLanguageAt}${goOnHash}`} lang={other} hreflang={other}>
                {texts.otherLanguage}
              </a>
            )}
          </p>
          {trial && <p class="trial">{texts.trial}</p>}
          {children}
        </div>
      </main>
    ),
  });
}
