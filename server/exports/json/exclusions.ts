import * as z from 'zod/mini';
import { Day } from '#surveys/campaigns/campaign.ts';
import { Choice, type Exclusion } from '#surveys/responses/exclusions/exclusion.ts';

const Decision = z.object({ reason: z.string(), day: Day });

/** An exclusion as it stands in the file: no official's name. Rows name it by its place in the list, from 1. */
export const ExportedExclusion = z.extend(Decision, {
  choice: Choice,
  n: z.int().check(z.positive()),
  readmitted: z.optional(Decision),
});
export type ExportedExclusion = z.infer<typeof ExportedExclusion>;

export function exportedExclusion({ choice, n, reason, day, readmitted }: Exclusion): ExportedExclusion {
  return {
    choice,
    n,
    reason,
    day,
    ...(readmitted && { readmitted: { reason: readmitted.reason, day: readmitted.day } }),
  };
}
