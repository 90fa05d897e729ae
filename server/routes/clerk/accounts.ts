import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { listAccounts } from '#db/queries/accounts.ts';
import { insertInvitation } from '#db/queries/invitations.ts';
import { type Env, may } from '#server/auth/guards.ts';
import { hashToken } from '#server/auth/sessions.ts';
import type { Means } from '#server/means.ts';
import { Problem } from '#server/problem.ts';
import { Role } from '#surveys/campaigns/role.ts';

const invitationDays = 7;

const invitation = zValidator('json', z.object({ role: Role }), (read) => {
  if (!read.success) throw new Problem('invalid_form');
});

export function accountsRoutes({ database, now, random }: Means) {
  return new Hono<Env>()
    .get('/api/accounts', may('accounts.manage'), async (c) => {
      const accounts = await listAccounts(database.db);
      return c.json({
        accounts: accounts.map(({ username, displayName, role }) => ({ username, displayName, role })),
      });
    })
    .post('/api/invitations', may('accounts.manage'), invitation, async (c) => {
      const token = random(32).toString('base64url');
      const expiresAt = new Date(now().getTime() + invitationDays * 24 * 3600_000);
      await insertInvitation(database.db, {
        tokenHash: hashToken(token),
        role: c.req.valid('json').role,
        expiresAt,
      });
      return c.json({ path: `/set-up/${token}`, expiresAt: expiresAt.toISOString() }, 201);
    });
}
