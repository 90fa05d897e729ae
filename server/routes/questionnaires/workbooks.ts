import { type Context, Hono } from 'hono';
import { findDraft } from '#db/queries/questionnaire-drafts.ts';
import { findQuestionnaire } from '#db/queries/questionnaires.ts';
import { type Env, may } from '#server/auth/guards.ts';
import { writeWorkbook } from '#server/interchange/write-workbook.ts';
import type { Means } from '#server/means.ts';
import { Problem } from '#server/problem.ts';
import { exportXlsform } from '#surveys/interchange/xlsform/export-xlsform.ts';
import { draftToQuestionnaire } from '#surveys/questionnaire/draft.ts';
import { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { slugInPath, versionInPath } from './at-the-door.ts';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A version, or a draft without gaps, as an XLSForm for ODK, Kobo or a spreadsheet. */
export function workbookRoutes({ database: { db } }: Pick<Means, 'database'>) {
  return new Hono<Env>()
    .get(
      '/api/questionnaires/versions/:version/xlsx',
      may('questionnaires.write'),
      versionInPath,
      async (c) => {
        const questionnaire = await findQuestionnaire(db, c.req.valid('param').version);
        if (!questionnaire) throw new Problem('not_found');
        return sent(c, questionnaire, questionnaire.id.replace('@', '-'));
      },
    )
    .get('/api/questionnaires/drafts/:slug/xlsx', may('questionnaires.write'), slugInPath, async (c) => {
      const stored = await findDraft(db, c.req.valid('param').slug);
      if (!stored) throw new Problem('not_found');
      const whole = Questionnaire.safeParse(draftToQuestionnaire(stored.draft, 1));
      if (!whole.success) throw new Problem('draft_has_gaps');
      return sent(c, whole.data, `${stored.draft.slug}-soan`);
    });
}

async function sent(c: Context, questionnaire: Questionnaire, name: string): Promise<Response> {
  const chunks = await Array.fromAsync(writeWorkbook(exportXlsform(questionnaire).sheets));
  c.header('Content-Type', contentType);
  c.header('Content-Disposition', `attachment; filename="${name}.xlsx"`);
  return c.body(Buffer.concat(chunks));
}
