import * as z from 'zod/mini';
import type { CollectionPoint, RespondentGroup } from './campaign.ts';

/**
 * What a link asks for before it takes a response on a respondent's own phone. `access_code`: a printed card's
 * single-use code. `presence`: the code on the screen at the one-stop counter, which changes every minute.
 */
export const admissions = ['open', 'access_code', 'presence'] as const;
export const Admission = z.enum(admissions);
export type Admission = z.infer<typeof Admission>;

/**
 * Presence is asked for where there is a counter that can show it; at the neighbourhoods such a group's links are
 * open. Tablets and paper are not asked: an official is there.
 */
export function admissionAt(
  { admission = 'open' }: Pick<RespondentGroup, 'admission'>,
  { kind }: Pick<CollectionPoint, 'kind'>,
): Admission {
  return admission === 'presence' && kind !== 'one_stop_counter' ? 'open' : admission;
}
