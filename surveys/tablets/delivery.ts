import * as z from 'zod/mini';
import { DeviceId } from '../ids.ts';
import { Serial } from './sealed-interview.ts';

/** Why an interview that arrived was not taken. It stays on the tablet, and it has a name. */
export const rejections = [
  /** Sealed to another key, or altered. */
  'unreadable',
  /** Its group, point or questionnaire is not the campaign's. */
  'not_of_campaign',
  /** The questionnaire's own check. */
  'invalid_answers',
  'not_yet_open',
  'made_after_closing',
  /** After the campaign's late day. */
  'too_late',
  /** Another interview came under this serial. */
  'serial_taken',
  /** Another interview came under its response's id. */
  'already_sent_differently',
] as const;
export type Rejection = (typeof rejections)[number];

/** What a change of the campaign can take back: such an interview is judged anew when it comes again. */
export function isRevisable(reason: Rejection): boolean {
  return ['not_of_campaign', 'not_yet_open', 'made_after_closing', 'too_late'].includes(reason);
}

/**
 * The server's word on one interview, signed (ECDSA P-256, SHA-256) over `deliveryText`. A tablet believes nothing
 * else: a captive portal also answers 200.
 */
export const Delivery = z.object({
  device: DeviceId,
  serial: Serial,
  /** SHA-256 of `sealed` as it was sent, base64url. */
  digest: z.string(),
  outcome: z.enum(['received', 'rejected']),
  reason: z.optional(z.enum(rejections)),
  /** The server's day in Vietnam. */
  day: z.string(),
  signature: z.string(),
});
export type Delivery = z.infer<typeof Delivery>;

export function deliveryText({
  device,
  serial,
  digest,
  outcome,
  reason,
  day,
}: Omit<Delivery, 'signature'>): string {
  return ['lang-nghe delivery 1', device, serial, digest, outcome, reason ?? '-', day].join('|');
}
