import * as z from 'zod/mini';
import { CollectionPointId, GroupCode } from '../ids.ts';

/**
 * What became of somebody who was asked and gave no interview, counted without a person (AAPOR, Standard Definitions,
 * 10th ed., 2023: refusal 2.10, break-off 2.12, non-contact 2.20).
 */
export const contactOutcomes = ['refused', 'broken_off', 'absent'] as const;
export type ContactOutcome = (typeof contactOutcomes)[number];

/** So many of one group at one collection point, since the tablet was enrolled: a number that only grows. */
export const ContactCount = z.object({
  group: GroupCode,
  point: CollectionPointId,
  outcome: z.enum(contactOutcomes),
  n: z.int().check(z.nonnegative(), z.maximum(100_000)),
});
export type ContactCount = z.infer<typeof ContactCount>;
