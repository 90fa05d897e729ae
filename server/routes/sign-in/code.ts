import { type Context, Hono } from 'hono';
import { renderCode } from '#client/front/render.tsx';
import { type Env, open } from '#server/auth/guards.ts';
import type { Attempts } from '#server/auth/sign-in/attempts.ts';
import { halfSignedIn } from '#server/auth/sign-in/half-session.ts';
import { knownBrowser } from '#server/auth/sign-in/known-browser.ts';
import { networkOf } from '#server/auth/sign-in/network.ts';
import { checkOneTimeCode, useRecoveryCode } from '#server/fieldwork/accounts/check-code.ts';
import { languageOf } from '#server/language.ts';
import type { Means } from '#server/means.ts';
import { Problem } from '#server/problem.ts';
import { formField, smallForm } from '../small-form.ts';
import { letIn, ownPath } from './entrance.ts';

/** The second step of signing in: six figures of the app, or one of the printed recovery codes. */
export function codeRoutes(means: Means, attempts: Attempts) {
  const page = (c: Context, to: string, problem?: Problem) => {
    const language = languageOf(c);
    const stylesheet = means.assets.css('front-style');
    const waitSeconds = Number(problem?.details.waitSeconds ?? 0);
    return renderCode({ language, stylesheet, to, problem: problem?.sentence(language), waitSeconds });
  };

  return new Hono<Env>()
    .get('/sign-in/code', open, async (c) => {
      const to = ownPath(c.req.query('to'));
      try {
        await halfSignedIn(c, means, 'code');
        return c.html(page(c, to));
      } catch (error) {
        return c.redirect(backToStart(error, to), 303);
      }
    })
    .post('/sign-in/code', open, smallForm, async (c) => {
      const form = await c.req.parseBody();
      const to = ownPath(formField(form, 'to'));
      const typed = formField(form, 'code');
      try {
        const account = await halfSignedIn(c, means, 'code');
        const address = networkOf(means.config, c);
        const who = { username: account.username, browser: knownBrowser(c, means, account), address };
        // nobody guesses a recovery code: it is never made to wait
        if (!(await useRecoveryCode(means, account, typed))) {
          const waitSeconds = attempts.beginCode(who, means.now());
          if (waitSeconds > 0) throw new Problem('too_many_attempts', { waitSeconds });
          if (!(await checkOneTimeCode(means, account, typed))) throw new Problem('wrong_code');
        }
        attempts.codeSucceeded(who);
        await letIn(c, means, account);
        return c.redirect(to, 303);
      } catch (error) {
        if (!(error instanceof Problem) || error.code === 'sign_in_first') {
          return c.redirect(backToStart(error, to), 303);
        }
        return c.html(page(c, to, error), error.status);
      }
    });
}

/** The half session has run out. */
export function backToStart(error: unknown, to: string): string {
  if (!(error instanceof Problem) || error.code !== 'sign_in_first') throw error;
  return `/sign-in?to=${encodeURIComponent(to)}`;
}
