import { zValidator } from '@hono/zod-validator';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod/mini';
import { Problem } from '#server/problem.ts';
import { QuestionnaireId, QuestionnaireSlug } from '#surveys/ids.ts';
import { Draft } from '#surveys/questionnaire/draft.ts';

/** 600 items with long texts in two languages are a quarter of this. */
const largestBytes = 4_000_000;
/** Conditions in conditions; nobody reads more than a few. */
const deepest = 60;

const orNotFound = (read: { success: boolean }) => {
  if (!read.success) throw new Problem('not_found');
};

/** An address that cannot exist is a page that is not there. */
export const slugInPath = zValidator('param', z.object({ slug: QuestionnaireSlug }), orNotFound);
export const versionInPath = zValidator('param', z.object({ version: QuestionnaireId }), orNotFound);

export const questionnaireSize = bodyLimit({
  maxSize: largestBytes,
  onError: () => {
    throw new Problem('questionnaire_too_large');
  },
});

/** The body of a request that changes something. */
export function body<T extends z.ZodMiniType>(schema: T) {
  return zValidator('json', schema, (read) => {
    if (!read.success) throw new Problem('invalid_form');
  });
}

/** What is sent is looked into only where it is not so deep that looking would never end. */
export const shallow = z.unknown().check(z.refine((value) => isShallow(value)));

/** A draft as it is sent. */
export const SentDraft = z.pipe(shallow, Draft);

function isShallow(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return false;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return true;
}
