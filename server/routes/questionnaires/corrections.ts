import { Hono } from 'hono';
import * as z from 'zod/mini';
import { type Env, may } from '#server/auth/guards.ts';
import { correctWording } from '#server/fieldwork/questionnaires/correct-wording.ts';
import type { Means } from '#server/means.ts';
import { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { body, questionnaireSize, shallow, versionInPath } from './at-the-door.ts';

/** `confirmed`: the clerk has said of what is changed that it only mends typos. */
const Correction = z.object({ corrected: z.pipe(shallow, Questionnaire), confirmed: z.literal(true) });

/** A typo mended in a version that was published. */
export function correctionRoutes(means: Means) {
  return new Hono<Env>().post(
    '/api/questionnaires/versions/:version/corrections',
    may('questionnaires.write'),
    questionnaireSize,
    versionInPath,
    body(Correction),
    async (c) => {
      const { version: of } = c.req.valid('param');
      const { corrected } = c.req.valid('json');
      return c.json(await correctWording(means, c.get('account'), { of, corrected }));
    },
  );
}
