/** Who left the desk to itself for so long signs in again. */
export const idleHours = 2;

/**
 * When each session was last used: in memory alone, so that no time of an official's work lies beside the responses
 * that came meanwhile. A restart begins anew; the end of the session itself is stored.
 */
export function openIdleTimes() {
  const lastUsed = new Map<string, number>();
  const limit = idleHours * 3600_000;
  return {
    /** Counts as use. @returns false where nothing came for too long. */
    isAwake(session: string, now: Date): boolean {
      const at = now.getTime();
      const before = lastUsed.get(session) ?? at;
      lastUsed.delete(session);
      lastUsed.set(session, at);
      const [oldest] = lastUsed;
      // a day is longer than any session
      if (oldest && at - oldest[1] > 24 * 3600_000) lastUsed.delete(oldest[0]);
      return at - before <= limit;
    },
  };
}
