import type { Connection } from './storage/connection.ts';
import { changeEnrolment, listEnrolments, withTap } from './storage/enrolments.ts';
import { findSetting } from './storage/settings.ts';
import { breakOff, listUnderWay } from './storage/under-way.ts';
import { isHeldElsewhere } from './windows.ts';

const tokenShape = /^#enrol=([A-Za-z0-9_-]{22})$/;

/** What an enrolment link brought; it is taken out of the address. What the browser remembers of it is spent. */
export function takeToken(): string | undefined {
  const token = tokenShape.exec(location.hash)?.[1];
  if (location.hash) history.replaceState(null, '', location.pathname);
  return token;
}

export function lockNameOf(interview: string): string {
  return `lang-nghe-interview-${interview}`;
}

/**
 * Interviews that no window has any more were broken off: the app was closed, the battery was empty. What was tapped
 * last before can no longer be taken back.
 */
export async function settleTheRest(connection: Connection): Promise<void> {
  for (const { id } of await listUnderWay(connection)) {
    if (!(await isHeldElsewhere(lockNameOf(id)))) await breakOff(connection, id);
  }
  const [current] = await listEnrolments(connection);
  if (current?.lastTap) {
    await changeEnrolment(connection, current.device.id, (enrolment) => withTap(enrolment, undefined));
  }
}

/** Where the app begins. */
export async function firstScreen(
  connection: Connection,
): Promise<{ at: 'enrol'; token: string | undefined } | { at: 'choose_pin' } | { at: 'lock' }> {
  const token = takeToken();
  const pending = await findSetting(connection, 'pending');
  const [current] = await listEnrolments(connection);
  if (token || !current) return { at: 'enrol', token: token ?? pending?.token };
  return (await findSetting(connection, 'pin')) ? { at: 'lock' } : { at: 'choose_pin' };
}
