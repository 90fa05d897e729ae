import { type Context, Hono } from 'hono';
import { renderSignIn, type SignInView } from '#client/front/render.tsx';
import { findAccountByUsername } from '#db/queries/people/accounts.ts';
import { type Env, open } from '../../auth/guards.ts';
import { isPassword } from '../../auth/passwords.ts';
import { endSession } from '../../auth/sessions.ts';
import { type Attempts, openAttempts, type Trier } from '../../auth/sign-in/attempts.ts';
import { knownBrowser } from '../../auth/sign-in/known-browser.ts';
import { networkOf } from '../../auth/sign-in/network.ts';
import { readUsername } from '../../auth/username.ts';
import { checkOneTimeCode, useRecoveryCode } from '../../fieldwork/accounts/check-code.ts';
import { languageOf } from '../../language.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { formField, smallForm } from '../small-form.ts';
import { codeRoutes } from './code.ts';
import { afterPassword, letIn, ownPath } from './entrance.ts';
import { newPasswordRoutes } from './new-password.ts';
import { secondFactorRoutes } from './second-factor.ts';
import { setUpRoutes } from './set-up.ts';

export { ownPath };

export function signInRoutes(means: Means) {
  const attempts = openAttempts(means.random(32));
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
        const password = formField(form, 'password');
        const code = formField(form, 'code');
        return c.redirect(await signedIn(c, means, attempts, { username, password, code, to }), 303);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        const language = languageOf(c);
        const waitSeconds = Number(error.details.waitSeconds ?? 0);
        if (waitSeconds > 0) c.header('Retry-After', String(waitSeconds));
        const problem = error.sentence(language);
        return c.html(page({ language, username, to, problem, waitSeconds }), error.status);
      }
    })
    .post('/sign-out', open, async (c) => {
      await endSession(c, means);
      return c.redirect('/', 303);
    })
    .route('/', codeRoutes(means, attempts))
    .route('/', secondFactorRoutes(means))
    .route('/', newPasswordRoutes(means))
    .route('/', setUpRoutes(means));
}

type Typed = { username: string; password: string; code: string; to: string };

/**
 * Whoever must wait is still let in with password and code together: guessing both at once is hopeless, and the owner
 * of an account need not wait for somebody who guesses.
 *
 * @returns where to go
 * @throws Problem wrong_credentials, too_many_attempts
 */
async function signedIn(c: Context, means: Means, attempts: Attempts, typed: Typed): Promise<string> {
  const { username, password, code, to } = typed;
  const found = await findAccountByUsername(means.database.db, username);
  const account = found?.state === 'active' ? found : undefined;
  const who: Trier = {
    username: username.slice(0, 64),
    browser: knownBrowser(c, means, account),
    address: networkOf(means.config, c),
  };
  const waitSeconds = attempts.begin(who, means.now());
  if (waitSeconds > 0 && code.trim() === '') throw new Problem('too_many_attempts', { waitSeconds });
  const isRight = await isPassword(password, account?.passwordHash);
  if (waitSeconds === 0) {
    if (!isRight || !account) throw new Problem('wrong_credentials');
    attempts.succeeded(who);
    return afterPassword(c, means, account, to);
  }
  const isProved =
    isRight && account
      ? (await useRecoveryCode(means, account, code)) ||
        (attempts.beginCode(who, means.now()) === 0 && (await checkOneTimeCode(means, account, code)))
      : false;
  if (!isProved || !account) throw new Problem('too_many_attempts', { waitSeconds });
  attempts.succeeded(who);
  attempts.codeSucceeded(who);
  await letIn(c, means, account);
  return to;
}
