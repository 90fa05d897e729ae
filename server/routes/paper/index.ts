import { Hono } from 'hono';
import { renderPaperShell } from '#client/paper/render.tsx';
import { type Env, may } from '#server/auth/guards.ts';
import type { Means } from '#server/means.ts';
import { batchRoutes } from './batches.ts';
import { keyingRoutes } from './keying.ts';

/** The keying of paper ballots: the screen's shell, and what it asks. */
export function paperRoutes(means: Means) {
  const { assets } = means;
  const shell = () => renderPaperShell({ script: assets.js('paper'), style: assets.css('paper') });
  return new Hono<Env>()
    .route('/', batchRoutes(means))
    .route('/', keyingRoutes(means))
    .get('/paper', may('paper.key'), (c) => c.html(shell()))
    .get('/paper/*', may('paper.key'), (c) => c.html(shell()));
}

/** What the screen's client knows of the server. */
export type PaperApi = ReturnType<typeof paperRoutes>;
