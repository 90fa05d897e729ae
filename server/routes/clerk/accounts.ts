import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { findAccountByUsername, listAccounts } from '#db/queries/people/accounts.ts';
import { listInvitations } from '#db/queries/people/invitations.ts';
import { listSecondFactors } from '#db/queries/people/second-factors.ts';
import { type Env, may } from '#server/auth/guards.ts';
import { rolesRequired } from '#server/auth/second-factor/required-roles.ts';
import { changeAccount } from '#server/fieldwork/accounts/change-account.ts';
import { invite, withdrawInvitation } from '#server/fieldwork/accounts/invite.ts';
import { makePasswordLink } from '#server/fieldwork/accounts/passwords.ts';
import { requireSecondFactor } from '#server/fieldwork/accounts/require-second-factor.ts';
import { resetSecondFactor } from '#server/fieldwork/accounts/second-factor.ts';
import type { Means } from '#server/means.ts';
import { Problem } from '#server/problem.ts';
import { AccountState, Role } from '#surveys/campaigns/role.ts';
import { jsonForm, line } from './json-form.ts';

const Invitation = z.object({ role: Role, forWhom: z._default(line({ longest: 80 }), '') });
const Change = z.union([
  z.object({ revision: z.int(), role: Role }),
  z.object({ revision: z.int(), state: AccountState }),
]);
const Required = z.object({ roles: z.array(Role) });

const username = zValidator('param', z.object({ username: z.string().check(z.maxLength(64)) }), (read) => {
  if (!read.success) throw new Problem('not_found');
});

/** Who may sign in and as what. Every change is an act. */
export function accountsRoutes(means: Means) {
  const { database, now } = means;

  /** @throws Problem not_found */
  async function accountNamed(name: string) {
    const account = await findAccountByUsername(database.db, name);
    if (!account) throw new Problem('not_found');
    return account;
  }

  return new Hono<Env>()
    .get('/api/accounts', may('accounts.manage'), async (c) => {
      const accounts = await listAccounts(database.db);
      const having = await listSecondFactors(database.db);
      const invitations = await listInvitations(database.db, now());
      return c.json({
        accounts: accounts.map(({ id, username: name, displayName, role, state, revision }) => ({
          username: name,
          displayName,
          role,
          state,
          revision,
          hasSecondFactor: having.has(id),
          isYou: id === c.get('account').id,
        })),
        invitations: invitations.map(({ id, role, forWhom, invitedBy, expiresAt }) => ({
          id,
          role,
          forWhom,
          invitedBy,
          expiresAt: expiresAt.toISOString(),
        })),
        rolesRequired: await rolesRequired(database.db),
      });
    })
    .post('/api/invitations', may('accounts.manage'), jsonForm(Invitation), async (c) => {
      const { token, expiresAt } = await invite(means, c.get('account'), c.req.valid('json'));
      return c.json({ path: `/set-up/${token}`, expiresAt: expiresAt.toISOString() }, 201);
    })
    .delete('/api/invitations/:invitation', may('accounts.manage'), async (c) => {
      await withdrawInvitation(means, c.get('account'), c.req.param('invitation'));
      return c.json({ withdrawn: true });
    })
    .put('/api/accounts/:username', may('accounts.manage'), username, jsonForm(Change), async (c) => {
      const { revision, ...change } = c.req.valid('json');
      await changeAccount(means, c.get('account'), c.req.valid('param').username, { revision, change });
      return c.json({ changed: true });
    })
    .post('/api/accounts/:username/password-link', may('accounts.manage'), username, async (c) => {
      const account = await accountNamed(c.req.valid('param').username);
      if (account.state !== 'active') throw new Problem('not_found');
      const { token, expiresAt } = await makePasswordLink(means, c.get('account'), account);
      return c.json({ path: `/new-password/${token}`, expiresAt: expiresAt.toISOString() }, 201);
    })
    .delete('/api/accounts/:username/second-factor', may('accounts.manage'), username, async (c) => {
      const account = await accountNamed(c.req.valid('param').username);
      await resetSecondFactor(means, c.get('account'), account);
      return c.json({ removed: true });
    })
    .put('/api/second-factor-roles', may('accounts.manage'), jsonForm(Required), async (c) => {
      const { roles } = c.req.valid('json');
      await requireSecondFactor(means, c.get('account'), roles);
      return c.json({ roles });
    });
}
