import type { Context } from 'hono';
import { renderProblemPage } from '#client/front/render.tsx';
import { type RespondentPage, renderMistyped, renderProblem } from '#client/respondent/render.tsx';
import type { Language } from '#surveys/questionnaire/wording.ts';
import type { Assets } from './assets.ts';
import { languageOf, wantsJson } from './language.ts';
import type { Means } from './means.ts';
import type { Problem } from './problem.ts';

/** Tells a problem in the form that was asked for: JSON to our own scripts, a page to everybody else. */
export function answerProblem(c: Context, problem: Problem, { assets }: Pick<Means, 'assets'>) {
  const language = languageOf(c);
  sayWhenToTryAgain(c, problem);
  if (wantsJson(c) || /^(\/tablet|\/counter)?\/api\//.test(c.req.path))
    return c.json(problem.toJSON(language), problem.status);
  const isRespondents = c.req.path.startsWith('/k/');
  const page = isRespondents ? respondentProblem(c, problem, respondentPage(language, assets)) : undefined;
  return c.html(page ?? renderProblemPage(problem, language, assets), problem.status);
}

/** For our own script, which then waits as long, and for whoever else asks. */
export function sayWhenToTryAgain(c: Context, { code, details }: Problem): void {
  if (code === 'busy') c.header('Retry-After', '5');
  if (code === 'too_many_ballots' || code === 'too_many_receipts')
    c.header('Retry-After', String(details.afterSeconds));
}

/** In the respondent's own surface, where it has a page for that. */
function respondentProblem(c: Context, { code, details }: Problem, page: RespondentPage): string | undefined {
  const typed = typedCode(c);
  switch (code) {
    case 'unknown_code':
      return renderMistyped({ ...page, typed, reason: 'unknown' });
    case 'mistyped_code':
      return renderMistyped({ ...page, typed, reason: details.reason === 'check' ? 'check' : 'shape' });
    case 'too_large':
    case 'wrong_content_type':
      return renderProblem({ ...page, problem: code, code: typed });
    default:
      return undefined;
  }
}

/** As it stands in the address; unlike decodeURIComponent this takes whatever is there. */
function typedCode(c: Context): string {
  return new URLSearchParams(`code=${c.req.path.split('/')[2] ?? ''}`).get('code') ?? '';
}

/** What every page of the respondent's surface is given. */
export function respondentPage(language: Language, assets: Assets): RespondentPage {
  return {
    language,
    textSize: 'normal',
    assets: {
      css: assets.css('respondent-style'),
      js: assets.js('respondent'),
      proof: assets.js('respondent-proof'),
    },
  };
}
