import { hc } from 'hono/client';
import { fetchInOurLanguage } from '#client/officials/asking.ts';
import type { ClerkApi } from '#server/routes/clerk/index.ts';

/** The server, typed by its own routes. Its problems are told in the language of the desk. */
export const api = hc<ClerkApi>('/', { fetch: fetchInOurLanguage }).api;
