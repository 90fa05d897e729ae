import { Hono } from 'hono';
import { renderSignIn, type SignInView } from '#client/front/render.tsx';
import { findAccountByUsername } from '#db/queries/accounts.ts';
import { openAttempts } from '../auth/attempts.ts';
import { type Env, open } from '../auth/guards.ts';
import { isPassword } from '../auth/passwords.ts';
import { endSession, startSession } from '../auth/sessions.ts';
import { readUsername } from '../auth/username.ts';
import { languageOf } from '../language.ts';
import type { Means } from '../means.ts';
import { Problem } from '../problem.ts';
import { setUpRoutes } from './set-up.ts';
import { formField, smallForm } from './small-form.ts';

const desk = '/clerk';

/** Only a page of this site: "//elsewhere" and "/\elsewhere" lead away in a browser. */
export function ownPath(asked: string | undefined): string {
  return asked && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(asked) ? asked : desk;
}

export function signInRoutes(means: Means) {
  const attempts = openAttempts();

  /** @throws Problem wrong_credentials, too_many_attempts */
  async function accountOf(username: string, password: string) {
    if (attempts.isPaused(username, means.now())) throw new Problem('too_many_attempts');
    // counted before it is checked: many at once must not all slip through
    attempts.failed(username, means.now());
    const account = await findAccountByUsername(means.database.db, username);
    if (!(await isPassword(password, account?.passwordHash)) || !account) {
      throw new Problem('wrong_credentials');
    }
    attempts.succeeded(username);
    return account;
  }

  const page = (view: Omit<SignInView, 'stylesheet'>) =>
    renderSignIn({ ...view, stylesheet: means.assets.css('front-style') });

  return new Hono<Env>()
    .get('/sign-in', open, (c) =>
      c.html(page({ language: languageOf(c), username: '', to: ownPath(c.req.query('to')) })),
    )
    .post('/sign-in', open, smallForm, async (c) => {
      const form = await c.req.parseBody();
      const username = readUsername(formField(form, 'username'));
      const to = ownPath(formField(form, 'to'));
      try {
        await startSession(c, means, await accountOf(username, formField(form, 'password')));
        return c.redirect(to, 303);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        const language = languageOf(c);
        return c.html(page({ language, username, to, problem: error.sentence(language) }), error.status);
      }
    })
    .post('/sign-out', open, async (c) => {
      await endSession(c, means);
      return c.redirect('/', 303);
    })
    .route('/', setUpRoutes(means));
}
