import { type Context, Hono } from 'hono';
import { renderNewPassword } from '#client/front/render.tsx';
import { type Env, open } from '#server/auth/guards.ts';
import { shortestPassword } from '#server/auth/passwords.ts';
import { accountOfLink, choosePassword } from '#server/fieldwork/accounts/passwords.ts';
import { languageOf } from '#server/language.ts';
import type { Means } from '#server/means.ts';
import { formField, smallForm } from '../small-form.ts';
import { type PasswordFaults, passwordFaults } from './chosen-password.ts';
import { afterPassword } from './entrance.ts';

/** A one-time link that the clerk has made for somebody who has forgotten the password. The second factor is still asked for. */
export function newPasswordRoutes(means: Means) {
  const page = (c: Context, username: string, faults: PasswordFaults) => {
    const frame = { language: languageOf(c), stylesheet: means.assets.css('front-style') };
    return renderNewPassword({ ...frame, username, shortestPassword, faults });
  };
  return new Hono<Env>()
    .get('/new-password/:token', open, async (c) => {
      const { username } = await accountOfLink(means, c.req.param('token'));
      return c.html(page(c, username, {}));
    })
    .post('/new-password/:token', open, smallForm, async (c) => {
      const token = c.req.param('token');
      const { username } = await accountOfLink(means, token);
      const form = await c.req.parseBody();
      const password = formField(form, 'password');
      const faults = passwordFaults(password, formField(form, 'passwordAgain'));
      if (Object.keys(faults).length > 0) return c.html(page(c, username, faults), 422);
      const account = await choosePassword(means, token, password);
      return c.redirect(await afterPassword(c, means, account, '/clerk'), 303);
    });
}
