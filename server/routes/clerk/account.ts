import { Hono } from 'hono';
import { type Env, may } from '#server/auth/guards.ts';
import { permissionsOf } from '#server/auth/permissions.ts';

/** Who is signed in, and what they may do. */
export function accountRoutes() {
  return new Hono<Env>().get('/api/account', may('own.account'), (c) => {
    const { username, displayName, role } = c.get('account');
    return c.json({ username, displayName, role, permissions: permissionsOf(role) });
  });
}
