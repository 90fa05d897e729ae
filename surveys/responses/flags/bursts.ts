/** Days and answers below which nothing is called a burst [ours]. */
export const fewestDays = 5;
export const fewestInBurst = 10;

/** The most that chance explains, and the days (by index) that had more. */
export type Bursts = { limit: number; days: number[] };

/**
 * Days on which one point sent in more than chance explains: above c̄ + 3·√c̄, c̄ the mean of its days, those without
 * any included (Shewhart's control chart of counts; NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.3.1).
 * A meeting at which many answered is a burst too: a flag asks for an explanation. Undefined for too few days.
 */
export function burstsOf(counts: readonly number[]): Bursts | undefined {
  if (counts.length < fewestDays) return undefined;
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const limit = mean + 3 * Math.sqrt(mean);
  const days = counts.flatMap((count, day) => (count > limit && count >= fewestInBurst ? [day] : []));
  return { limit, days };
}
