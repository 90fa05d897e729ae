import { Hono } from 'hono';
import { renderSetUp, type SetUpView } from '#client/front/render.tsx';
import { findInvitation, type Invitation } from '#db/queries/people/invitations.ts';
import { type Env, open } from '#server/auth/guards.ts';
import { shortestPassword } from '#server/auth/passwords.ts';
import { hashToken } from '#server/auth/sessions.ts';
import { isUsername, readUsername } from '#server/auth/username.ts';
import { acceptInvitation, type NewAccount } from '#server/fieldwork/accounts/accept-invitation.ts';
import { languageOf } from '#server/language.ts';
import type { Means } from '#server/means.ts';
import { Problem } from '#server/problem.ts';
import { tidyText } from '#surveys/vietnamese.ts';
import { formField, smallForm } from '../small-form.ts';
import { passwordFaults } from './chosen-password.ts';
import { afterPassword } from './entrance.ts';

const longestName = 80;

type Faults = SetUpView['faults'];

function faultsOf({ username, displayName, password }: NewAccount, passwordAgain: string): Faults {
  const isNamed = displayName !== '' && [...displayName].length <= longestName;
  return {
    ...(isUsername(username) ? {} : { username: 'username' }),
    ...(isNamed ? {} : { displayName: 'displayName' }),
    ...passwordFaults(password, passwordAgain),
  };
}

/** A one-time link becomes an account, and its owner is signed in. */
export function setUpRoutes(means: Means) {
  /** @throws Problem invitation_spent */
  async function invited(token: string): Promise<Invitation> {
    const invitation = await findInvitation(means.database.db, hashToken(token));
    if (!invitation || invitation.expiresAt <= means.now()) throw new Problem('invitation_spent');
    return invitation;
  }
  const page = (view: Omit<SetUpView, 'stylesheet' | 'shortestPassword'>) =>
    renderSetUp({ ...view, shortestPassword, stylesheet: means.assets.css('front-style') });

  return new Hono<Env>()
    .get('/set-up/:token', open, async (c) => {
      const { role, forWhom } = await invited(c.req.param('token'));
      const language = languageOf(c);
      return c.html(page({ language, role, username: '', displayName: forWhom, faults: {} }));
    })
    .post('/set-up/:token', open, smallForm, async (c) => {
      const token = c.req.param('token');
      const { role } = await invited(token);
      const form = await c.req.parseBody();
      const wanted = {
        username: readUsername(formField(form, 'username')),
        displayName: tidyText(formField(form, 'displayName')).replaceAll('\n', ' '),
        password: formField(form, 'password'),
      };
      const again = (faults: Faults, status: 409 | 422) => {
        const { username, displayName } = wanted;
        return c.html(page({ language: languageOf(c), role, username, displayName, faults }), status);
      };
      const faults = faultsOf(wanted, formField(form, 'passwordAgain'));
      if (Object.keys(faults).length > 0) return again(faults, 422);
      try {
        const account = await acceptInvitation(means, token, wanted);
        return c.redirect(await afterPassword(c, means, account, '/clerk'), 303);
      } catch (error) {
        if (!(error instanceof Problem) || error.code !== 'username_taken') throw error;
        return again({ username: 'usernameTaken' }, 409);
      }
    });
}
