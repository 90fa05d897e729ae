import { Hono } from 'hono';
import { sql } from 'kysely';
import { open } from '../auth/guards.ts';
import type { Means } from '../means.ts';

/** For whoever watches the server: does it reach its database? */
export function healthRoutes({ database }: Pick<Means, 'database'>) {
  return new Hono().get('/healthz', open, async (c) => {
    await sql`SELECT 1`.execute(database.db);
    return c.json({ status: 'ok', database: database.engine });
  });
}
