import type { Segment } from '#surveys/statistics/suppression.ts';

/** The levels whose share a rule of shares counts, of five or three levels (`TOP2`, `NEG`). */
const counted: Readonly<Record<string, readonly number[]>> = { TOP2: [4, 5], NEG: [1] };

/** Are levels that the rule counts joined with levels it does not count, so that the segments hide its share? */
export function splitsBest(segments: readonly Segment[], rule: string): boolean {
  const best = counted[rule] ?? [];
  return segments.some(({ from, to }) => best.includes(from) !== best.includes(to));
}
