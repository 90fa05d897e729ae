import { looked } from './clock.ts';
import type { Connection } from './storage/connection.ts';
import { changeEnrolment, listEnrolments, withClock } from './storage/enrolments.ts';

const everyMs = 30_000;

/** Looks at the tablet's clock while the screen is on, beside one that cannot be set. */
export function watchClock(connection: Connection, now: () => number): void {
  let before: number | undefined;
  document.addEventListener('visibilitychange', () => {
    before = undefined; // a tablet that sleeps stops the other clock, too
  });
  const look = async () => {
    const passed = before === undefined ? undefined : performance.now() - before;
    before = document.visibilityState === 'visible' ? performance.now() : undefined;
    const [current] = await listEnrolments(connection);
    if (!current) return;
    await changeEnrolment(connection, current.device.id, (enrolment) =>
      withClock(enrolment, looked(enrolment.clock, now(), passed)),
    );
  };
  const lookQuietly = () => look().catch(() => {}); // the storage's trouble is told where somebody waits for it
  setInterval(lookQuietly, everyMs);
  lookQuietly();
}
