import { Hono } from 'hono';
import { renderEditorShell } from '#client/editor/render.tsx';
import { type Env, may } from '#server/auth/guards.ts';
import type { Means } from '#server/means.ts';
import { correctionRoutes } from './corrections.ts';
import { draftRoutes } from './drafts.ts';
import { importRoutes } from './imports.ts';
import { versionRoutes } from './versions.ts';
import { workbookRoutes } from './workbooks.ts';

/** Questionnaires and how they are written: the screen's shell, and what it asks. */
export function questionnaireRoutes(means: Means) {
  const { assets } = means;
  const shell = () => renderEditorShell({ script: assets.js('editor'), style: assets.css('editor') });
  return new Hono<Env>()
    .route('/', draftRoutes(means))
    .route('/', versionRoutes(means))
    .route('/', importRoutes(means))
    .route('/', workbookRoutes(means))
    .route('/', correctionRoutes(means))
    .get('/questionnaires', may('questionnaires.write'), (c) => c.html(shell()))
    .get('/questionnaires/*', may('questionnaires.write'), (c) => c.html(shell()));
}

/** What the screen's client knows of the server. */
export type QuestionnaireApi = ReturnType<typeof questionnaireRoutes>;
