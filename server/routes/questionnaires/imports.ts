import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { listDrafts } from '#db/queries/questionnaire-drafts.ts';
import { listQuestionnaireIds } from '#db/queries/questionnaires.ts';
import { type Env, may } from '#server/auth/guards.ts';
import { importFile, mostFileBytes } from '#server/interchange/import-file.ts';
import type { Means } from '#server/means.ts';
import { Problem } from '#server/problem.ts';
import type { Imported } from '#surveys/interchange/assembly/assemble.ts';
import { ImportRefused } from '#surveys/interchange/refused.ts';
import { draftOf } from '#surveys/questionnaire/draft.ts';
import { slugOf } from '#surveys/questionnaire/slug.ts';
import type { Language, Wording } from '#surveys/questionnaire/wording.ts';

/** Refused in the importer's own sentence, which names what is wrong with this file. */
class RefusedFile extends Problem {
  readonly #said: Wording;

  constructor(said: Wording) {
    super('file_refused');
    this.#said = said;
  }

  override sentence(language: Language = 'vi'): string {
    return this.#said[language];
  }
}

/** @throws Problem file_refused */
async function importBytes(bytes: ArrayBuffer): Promise<Imported> {
  try {
    return await importFile(Buffer.from(bytes));
  } catch (error) {
    throw error instanceof ImportRefused ? new RefusedFile(error.said) : error;
  }
}

/** Another tool's file, read and told about. Nothing is stored: what becomes of it is the clerk's next act. */
export function importRoutes({ database: { db } }: Pick<Means, 'database'>) {
  const notTooLarge = bodyLimit({
    maxSize: mostFileBytes,
    onError: () => {
      throw new Problem('questionnaire_file_too_large');
    },
  });
  return new Hono<Env>().post(
    '/api/questionnaires/import',
    may('questionnaires.write'),
    notTooLarge,
    async (c) => {
      const { questionnaire, losses, findings } = await importBytes(await c.req.arrayBuffer());
      const taken = {
        versions: (await listQuestionnaireIds(db)).map(slugOf),
        drafts: (await listDrafts(db)).map(({ draft }) => draft.slug),
      };
      return c.json({ draft: draftOf(questionnaire), losses, findings, taken });
    },
  );
}
