import * as z from 'zod/mini';
import { ScaleCode } from '../ids.ts';
import { Wording } from './wording.ts';

/**
 * Ordered levels, worst first, stored as 1..n whatever the order in which they are shown (domain.md §7.0).
 * `noOpinion` is the way out that is no level: it is kept as missing and never enters a score.
 */
export const Scale = z.object({
  code: ScaleCode,
  levels: z.array(Wording).check(z.minLength(2), z.maxLength(7)),
  noOpinion: z.optional(Wording),
});
export type Scale = z.infer<typeof Scale>;
