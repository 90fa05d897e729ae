/** What one response marked, in an order that is the same for all; undefined where there is nothing. */
export type Marks = readonly (string | number | undefined)[];

/**
 * From this share of equal answers on two responses are suspiciously alike (N. Kuriakose, M. Robbins, Statistical
 * Journal of the IAOS 32 (2016) 283–291). It has been disputed (K. Simmons and others, Pew Research Center, 2016): few
 * questions, few levels and much agreement make honest people alike too.
 */
export const alikeFrom = 0.85;

/** Fewer answers than this are too few to be told apart [ours]. */
export const fewestForLikeness = 20;

/** The share of places marked alike, of those that either marked. Undefined when these are too few. */
export function likeness(first: Marks, second: Marks, fewest = fewestForLikeness): number | undefined {
  let [places, same] = [0, 0];
  for (let at = 0; at < Math.max(first.length, second.length); at += 1) {
    const [a, b] = [first[at], second[at]];
    if (a === undefined && b === undefined) continue;
    places += 1;
    if (a === b) same += 1;
  }
  return places < fewest ? undefined : same / places;
}

/**
 * For each response its greatest likeness to another one, where that is at least `from`; by index. Compare those of one
 * group, point and day with each other: every pair is looked at. Leave straight lines out, which have a flag of their
 * own and are all alike. Which response it resembles is not told.
 */
export function nearDuplicates(responses: readonly Marks[], from = alikeFrom): ReadonlyMap<number, number> {
  const greatest = new Map<number, number>();
  const note = (at: number, share: number) => greatest.set(at, Math.max(share, greatest.get(at) ?? 0));
  responses.forEach((first, at) => {
    responses.slice(at + 1).forEach((second, later) => {
      const share = likeness(first, second);
      if (share === undefined || share < from) return;
      note(at, share);
      note(at + 1 + later, share);
    });
  });
  return greatest;
}
