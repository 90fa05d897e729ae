import { Enrolled, type Enrolment } from '#surveys/tablets/report.ts';
import { exchange } from './outbox/exchange.ts';
import { randomLetters } from './sealing/base64url.ts';
import { keepEnrolment } from './storage/enrolments.ts';
import { findSetting, putSetting } from './storage/settings.ts';
import type { Tablet } from './tablet.ts';

export type EnrolmentOutcome =
  | { is: 'enrolled' }
  | { is: 'unreachable' | 'strange' | 'spent' | 'not_kept' }
  | { is: 'refused'; detail: string };

const secretBytes = 32;

/**
 * Asks the server for this tablet's place. The secret is made and kept before, so that asking again after a lost
 * answer, also after a restart, is the same request.
 */
export async function enrol(
  { connection, crypto, now }: Pick<Tablet, 'connection' | 'crypto' | 'now'>,
  token: string,
): Promise<EnrolmentOutcome> {
  const before = await findSetting(connection, 'pending');
  const pending = before?.token === token ? before : { token, secret: randomLetters(crypto, secretBytes) };
  await putSetting(connection, 'pending', pending);
  const asked = now();
  const reply = await exchange({ fetch: (address, request) => fetch(address, request) }, 'enrolments', {
    body: pending satisfies Enrolment,
  });
  if (!reply) return { is: 'unreachable' };
  const enrolled = Enrolled.safeParse(reply.body);
  if (reply.status === 200 && enrolled.success) {
    await keepEnrolment(connection, enrolled.data, { secret: pending.secret, now: (asked + now()) / 2 });
    return { is: 'enrolled' };
  }
  const { problem, detail }: { problem?: unknown; detail?: unknown } = Object(reply.body);
  if (problem === 'enrolment_spent') return { is: 'spent' };
  if (typeof problem !== 'string') return { is: 'strange' };
  return { is: 'refused', detail: typeof detail === 'string' ? detail : problem };
}
