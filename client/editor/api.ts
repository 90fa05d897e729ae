import { hc } from 'hono/client';
import { fetchInOurLanguage } from '#client/officials/asking.ts';
import type { QuestionnaireApi } from '#server/routes/questionnaires/index.ts';

/** The server, typed by its own routes. */
export const api = hc<QuestionnaireApi>('/', { fetch: fetchInOurLanguage }).api.questionnaires;
