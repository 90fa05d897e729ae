import type { Language } from '#surveys/questionnaire/wording.ts';
import { frontPage, inLanguage, textsOf } from './frame.tsx';

type Failed = { sentence(language: Language): string };
type Styles = { css(entry: string): string };

/** Any failure that somebody sees in a browser: what happened, what to do next, and the way back. */
export function problemPage(problem: Failed, language: Language, assets: Styles): string {
  const page = { language, stylesheet: assets.css('front-style') };
  const texts = textsOf(page);
  return frontPage({
    page,
    title: texts.problemTitle,
    children: (
      <>
        <h1>{texts.problemTitle}</h1>
        <p role="alert">{problem.sentence(language)}</p>
        <p>
          <a href={inLanguage('/', language)}>{texts.home}</a>
        </p>
      </>
    ),
  });
}
