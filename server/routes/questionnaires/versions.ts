import { Hono } from 'hono';
import { findQuestionnaire } from '#db/queries/questionnaires.ts';
import { type Env, may } from '#server/auth/guards.ts';
import type { Means } from '#server/means.ts';
import { Problem } from '#server/problem.ts';
import { versionInPath } from './at-the-door.ts';
import { listView } from './views.ts';

/** What there is: every questionnaire, and each version as it was published. */
export function versionRoutes({ database: { db } }: Means) {
  return new Hono<Env>()
    .get('/api/questionnaires', may('questionnaires.write'), async (c) =>
      c.json({
        account: { username: c.get('account').username, displayName: c.get('account').displayName },
        questionnaires: await listView(db),
      }),
    )
    .get('/api/questionnaires/versions/:version', may('questionnaires.write'), versionInPath, async (c) => {
      const questionnaire = await findQuestionnaire(db, c.req.valid('param').version);
      if (!questionnaire) throw new Problem('not_found');
      return c.json({ questionnaire });
    });
}
