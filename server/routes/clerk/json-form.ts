import { zValidator } from '@hono/zod-validator';
import * as z from 'zod/mini';
import { Problem } from '#server/problem.ts';
import { tidyText } from '#surveys/vietnamese.ts';

/** What a form of the desk sends. @throws Problem invalid_form */
export function jsonForm<Schema extends z.ZodMiniType>(schema: Schema) {
  return zValidator('json', schema, (read) => {
    if (!read.success) throw new Problem('invalid_form');
  });
}

/** One line of text without spaces around it. */
export function line({ shortest = 0, longest }: { shortest?: number; longest: number }) {
  return z.pipe(
    z.pipe(
      z.string().check(z.maxLength(longest * 4)),
      z.transform((text) => tidyText(text).replaceAll('\n', ' ')),
    ),
    z.string().check(z.minLength(shortest), z.maxLength(longest)),
  );
}
