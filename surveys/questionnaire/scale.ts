import * as z from 'zod/mini';
import { ScaleCode } from '../ids.ts';
import { Wording } from './wording.ts';

/**
 * Ordered levels, stored as 1..n whatever the order in which they are shown (domain.md §7.0). Level 1 is the worst,
 * or, where the scale is `reversed`, the best: "Không có – Một số – Nhiều".
 * `noOpinion` is the way out that is no level: it is kept as missing and never enters a score.
 */
export const Scale = z.object({
  code: ScaleCode,
  levels: z.array(Wording).check(z.minLength(2), z.maxLength(7)),
  noOpinion: z.optional(Wording),
  reversed: z.optional(z.boolean()),
});
export type Scale = z.infer<typeof Scale>;
