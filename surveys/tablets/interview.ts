import * as z from 'zod/mini';
import { CollectionPointId, GroupCode, QuestionnaireId, ResponseId } from '../ids.ts';
import { durationBands } from '../responses/response.ts';
import { isDay } from '../vietnamese.ts';

/**
 * A finished interview as it is before it is sealed: what the server's own key alone can open. Neither the device nor
 * its serial stands in here, and neither is stored with the response.
 */
export const Interview = z.object({
  responseId: ResponseId,
  group: GroupCode,
  point: CollectionPointId,
  questionnaire: QuestionnaireId,
  mode: z.enum(['tablet_self', 'tablet_assisted']),
  /** The day in Vietnam by the server's clock as far as the tablet knows it; null where its own was changed. */
  madeOn: z.nullable(z.string().check(z.refine(isDay))),
  duration: z.enum(durationBands),
  /** What the ballot's form holds: item keys and `<key>_specify`, as the web posts them. */
  fields: z.array(z.tuple([z.string(), z.string()])).check(z.maxLength(2000)),
});
export type Interview = z.infer<typeof Interview>;
