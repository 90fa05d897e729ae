import { hc } from 'hono/client';
import { fetchInOurLanguage } from '#client/officials/asking.ts';
import type { PaperApi } from '#server/routes/paper/index.ts';

/** The server, typed by its own routes. */
export const api = hc<PaperApi>('/', { fetch: fetchInOurLanguage }).api.paper;
