import { Hono } from 'hono';
import { renderShell } from '#client/clerk/render.tsx';
import { type Env, may } from '#server/auth/guards.ts';
import type { Means } from '#server/means.ts';

/** The page that the desk's own routes live in. */
export function shellRoutes({ assets }: Means) {
  const shell = () => renderShell({ script: assets.js('clerk'), style: assets.css('clerk') });
  return new Hono<Env>()
    .get('/clerk', may('own.account'), (c) => c.html(shell()))
    .get('/clerk/*', may('own.account'), (c) => c.html(shell()));
}
