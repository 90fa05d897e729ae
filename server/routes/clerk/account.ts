import { Hono } from 'hono';
import * as z from 'zod/mini';
import { findAccount } from '#db/queries/people/accounts.ts';
import { countRecoveryCodes, findSecondFactor } from '#db/queries/people/second-factors.ts';
import { deleteSessionOf, deleteSessionsOf, listSessions } from '#db/queries/people/sessions.ts';
import { type Env, may } from '#server/auth/guards.ts';
import { shortestPassword } from '#server/auth/passwords.ts';
import { permissionsOf } from '#server/auth/permissions.ts';
import { rolesRequired } from '#server/auth/second-factor/required-roles.ts';
import { sessionHours } from '#server/auth/sessions.ts';
import { openConfirmation } from '#server/auth/sign-in/confirmation.ts';
import { idleHours } from '#server/auth/sign-in/idle.ts';
import { rememberBrowser } from '#server/auth/sign-in/known-browser.ts';
import { changePassword } from '#server/fieldwork/accounts/passwords.ts';
import { renameAccount } from '#server/fieldwork/accounts/rename.ts';
import type { Means } from '#server/means.ts';
import { Problem } from '#server/problem.ts';
import { jsonForm, line } from './json-form.ts';

const Name = z.object({ displayName: line({ shortest: 1, longest: 80 }) });
const Passwords = z.object({
  current: z.string().check(z.maxLength(1000)),
  next: z.string().check(
    z.maxLength(1000),
    z.refine((typed) => {
      const letters = [...typed.normalize('NFC')].length;
      return letters >= shortestPassword && letters <= 200;
    }),
  ),
});

/** Who is signed in, what they may do, and what is theirs to change. */
export function accountRoutes(means: Means) {
  const { db } = means.database;
  const confirm = openConfirmation();
  return new Hono<Env>()
    .get('/api/account', may('own.account'), (c) => {
      const { username, displayName, role } = c.get('account');
      return c.json({ username, displayName, role, permissions: permissionsOf(role) });
    })
    .get('/api/account/safety', may('own.account'), async (c) => {
      const { id, role, session } = c.get('account');
      const isOn = (await findSecondFactor(db, id)) !== undefined;
      const sessions = await listSessions(db, id, means.now());
      return c.json({
        shortestPassword,
        sessionHours,
        idleHours,
        secondFactor: {
          isOn,
          isRequired: (await rolesRequired(db)).includes(role),
          codesLeft: isOn ? await countRecoveryCodes(db, id) : 0,
        },
        sessions: sessions.map((one) => ({ ...one, isThis: one.id === session })),
      });
    })
    .put('/api/account/name', may('own.account'), jsonForm(Name), async (c) => {
      const { displayName } = c.req.valid('json');
      await renameAccount(means, c.get('account'), displayName);
      return c.json({ displayName });
    })
    .put('/api/account/password', may('own.account'), jsonForm(Passwords), async (c) => {
      const official = c.get('account');
      const { current, next } = c.req.valid('json');
      const account = await findAccount(db, official.id);
      if (!account) throw new Problem('sign_in_first');
      await confirm(account, current, means.now());
      const passwordHash = await changePassword(means, official, next);
      rememberBrowser(c, means, { ...account, passwordHash });
      return c.json({ changed: true });
    })
    .delete('/api/account/sessions/:session', may('own.account'), async (c) => {
      const { id } = c.get('account');
      if (!(await deleteSessionOf(db, id, c.req.param('session')))) throw new Problem('not_found');
      return c.json({ ended: 1 });
    })
    .delete('/api/account/sessions', may('own.account'), async (c) => {
      const { id, session } = c.get('account');
      return c.json({ ended: await deleteSessionsOf(db, id, { but: session }) });
    });
}
