import { Hono } from 'hono';
import { renderSetUp, type SetUpView } from '#client/front/render.tsx';
import { findInvitation } from '#db/queries/invitations.ts';
import type { Role } from '#surveys/campaigns/role.ts';
import { tidyText } from '#surveys/vietnamese.ts';
import { type Env, open } from '../auth/guards.ts';
import { shortestPassword } from '../auth/passwords.ts';
import { hashToken, startSession } from '../auth/sessions.ts';
import { isUsername, readUsername } from '../auth/username.ts';
import { acceptInvitation, type NewAccount } from '../fieldwork/accept-invitation.ts';
import { languageOf } from '../language.ts';
import type { Means } from '../means.ts';
import { Problem } from '../problem.ts';
import { formField, smallForm } from './small-form.ts';

const longestPassword = 200;
const longestName = 80;

type Faults = SetUpView['faults'];

function faultsOf({ username, displayName, password }: NewAccount, passwordAgain: string): Faults {
  const letters = [...password.normalize('NFC')].length;
  const isNamed = displayName !== '' && [...displayName].length <= longestName;
  return {
    ...(isUsername(username) ? {} : { username: 'username' }),
    ...(isNamed ? {} : { displayName: 'displayName' }),
    ...(letters >= shortestPassword ? {} : { password: 'passwordShort' }),
    ...(letters <= longestPassword ? {} : { password: 'passwordLong' }),
    ...(password === passwordAgain ? {} : { passwordAgain: 'passwordAgain' }),
  };
}

/** A one-time link becomes an account, and its owner is signed in. */
export function setUpRoutes(means: Means) {
  /** @throws Problem invitation_spent */
  async function invitedRole(token: string): Promise<Role> {
    const invitation = await findInvitation(means.database.db, hashToken(token));
    if (!invitation || invitation.expiresAt <= means.now()) throw new Problem('invitation_spent');
    return invitation.role;
  }
  const page = (view: Omit<SetUpView, 'stylesheet' | 'shortestPassword'>) =>
    renderSetUp({ ...view, shortestPassword, stylesheet: means.assets.css('front-style') });

  return new Hono<Env>()
    .get('/set-up/:token', open, async (c) => {
      const role = await invitedRole(c.req.param('token'));
      return c.html(page({ language: languageOf(c), role, username: '', displayName: '', faults: {} }));
    })
    .post('/set-up/:token', open, smallForm, async (c) => {
      const token = c.req.param('token');
      const role = await invitedRole(token);
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
        await startSession(c, means, await acceptInvitation(means, token, wanted));
        return c.redirect('/clerk', 303);
      } catch (error) {
        if (!(error instanceof Problem) || error.code !== 'username_taken') throw error;
        return again({ username: 'usernameTaken' }, 409);
      }
    });
}
