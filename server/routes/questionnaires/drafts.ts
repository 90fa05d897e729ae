import { Hono } from 'hono';
import * as z from 'zod/mini';
import { findDraft, type StoredDraft } from '#db/queries/questionnaire-drafts.ts';
import { type Env, may } from '#server/auth/guards.ts';
import { deleteDraft } from '#server/fieldwork/questionnaires/delete-draft.ts';
import { publishDraft } from '#server/fieldwork/questionnaires/publish-draft.ts';
import { saveDraft } from '#server/fieldwork/questionnaires/save-draft.ts';
import { startDraft } from '#server/fieldwork/questionnaires/start-draft.ts';
import type { Means } from '#server/means.ts';
import { Problem } from '#server/problem.ts';
import { QuestionnaireId, QuestionnaireSlug } from '#surveys/ids.ts';
import { inspectDraft } from '#surveys/questionnaire/editing/inspect-draft.ts';
import { Wording } from '#surveys/questionnaire/wording.ts';
import { tidyText } from '#surveys/vietnamese.ts';
import { body, questionnaireSize, SentDraft, slugInPath } from './at-the-door.ts';
import { draftView } from './views.ts';

const Start = z.discriminatedUnion('from', [
  z.object({ from: z.literal('blank'), slug: QuestionnaireSlug, title: Wording }),
  z.object({
    from: z.literal('version'),
    version: QuestionnaireId,
    slug: z.optional(QuestionnaireSlug),
  }),
  z.object({ from: z.literal('document'), draft: SentDraft, basedOn: z.optional(QuestionnaireId) }),
  z.object({ from: z.literal('copy'), draft: SentDraft }),
]);
const Seen = z.int();
const Save = z.object({ revision: Seen, draft: SentDraft });
const Reason = z.pipe(
  z.pipe(z.string().check(z.maxLength(500)), z.transform(tidyText)),
  z.string().check(z.minLength(1)),
);

/** What is being written: begun, read, saved, given up, published. */
export function draftRoutes(means: Means) {
  const { db } = means.database;

  /** @throws Problem not_found */
  async function theDraft(slug: QuestionnaireSlug): Promise<StoredDraft> {
    const stored = await findDraft(db, slug);
    if (!stored) throw new Problem('not_found');
    return stored;
  }

  return new Hono<Env>()
    .post(
      '/api/questionnaires/drafts',
      may('questionnaires.write'),
      questionnaireSize,
      body(Start),
      async (c) => c.json({ slug: await startDraft(means, c.get('account'), c.req.valid('json')) }),
    )
    .get('/api/questionnaires/drafts/:slug', may('questionnaires.write'), slugInPath, async (c) =>
      c.json({
        account: { username: c.get('account').username, displayName: c.get('account').displayName },
        ...(await draftView(db, await theDraft(c.req.valid('param').slug))),
      }),
    )
    .put(
      '/api/questionnaires/drafts/:slug',
      may('questionnaires.write'),
      questionnaireSize,
      slugInPath,
      body(Save),
      async (c) => {
        const { revision, draft } = c.req.valid('json');
        if (draft.slug !== c.req.valid('param').slug) throw new Problem('invalid_form');
        return c.json({
          revision: await saveDraft(means, c.get('account'), { draft, seen: revision }),
        });
      },
    )
    .delete(
      '/api/questionnaires/drafts/:slug',
      may('questionnaires.write'),
      slugInPath,
      body(z.object({ revision: Seen, reason: Reason })),
      async (c) => {
        const { revision, reason } = c.req.valid('json');
        await deleteDraft(means, c.get('account'), {
          slug: c.req.valid('param').slug,
          seen: revision,
          reason,
        });
        return c.json({});
      },
    )
    .post(
      '/api/questionnaires/drafts/:slug/publish',
      may('questionnaires.write'),
      slugInPath,
      body(z.object({ revision: Seen })),
      async (c) => {
        const id = await publishDraft(means, c.get('account'), {
          slug: c.req.valid('param').slug,
          seen: c.req.valid('json').revision,
        });
        return c.json({ id });
      },
    )
    .get('/api/questionnaires/drafts/:slug/findings', may('questionnaires.write'), slugInPath, async (c) => {
      const { draft, revision } = await theDraft(c.req.valid('param').slug);
      return c.json({ revision, findings: inspectDraft(draft) });
    });
}
