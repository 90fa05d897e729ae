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

/** Pairs that are looked at before somebody else gets a turn. */
const pairsAtOnce = 200_000;

/**
 * For each response its greatest likeness to another one, where that is at least `from`; by index. Compare those of one
 * group, point and day with each other: every pair is looked at. Leave straight lines out, which have a flag of their
 * own and are all alike. Which response it resembles is not told.
 *
 * A portion at a time. A pair is given up as soon as it differs in more places than two alike ones may: of honest
 * answers that is after a dozen places.
 */
export function* nearDuplicateScan(
  responses: readonly Marks[],
  from = alikeFrom,
): Generator<void, ReadonlyMap<number, number>> {
  const greatest = new Map<number, number>();
  const note = (at: number, share: number) => greatest.set(at, Math.max(share, greatest.get(at) ?? 0));
  const rows = interned(responses);
  const places = rows[0]?.length ?? 0;
  const mostDifferent = Math.floor((1 - from) * places + 1e-9);
  let pairs = 0;
  for (const [at, first] of rows.entries()) {
    for (let later = at + 1; later < rows.length; later += 1) {
      const second = rows[later];
      if (!second || isFurtherApart(first, second, mostDifferent)) continue;
      const share = likeness(responses[at] ?? [], responses[later] ?? []);
      if (share === undefined || share < from) continue;
      note(at, share);
      note(later, share);
    }
    pairs += rows.length - at;
    if (pairs < pairsAtOnce) continue;
    pairs = 0;
    yield;
  }
  return greatest;
}

function isFurtherApart(first: Int32Array, second: Int32Array, most: number): boolean {
  let different = 0;
  for (let at = 0; at < first.length; at += 1) {
    if (first[at] === second[at]) continue;
    different += 1;
    if (different > most) return true;
  }
  return false;
}

/**
 * Small numbers in the place of marks, 0 for nothing, all rows of one length. Places at which answers differ most come
 * first, so that pairs are given up early.
 */
function interned(responses: readonly Marks[]): Int32Array[] {
  const numbers = new Map<string | number, number>();
  const length = responses.reduce((longest, marks) => Math.max(longest, marks.length), 0);
  const given = Array.from({ length }, () => new Map<number, number>());
  const rows = responses.map((marks) => {
    const row = new Int32Array(length);
    marks.forEach((mark, at) => {
      const known = mark === undefined ? 0 : (numbers.get(mark) ?? numbers.size + 1);
      if (mark !== undefined) numbers.set(mark, known);
      row[at] = known;
      given[at]?.set(known, (given[at].get(known) ?? 0) + 1);
    });
    return row;
  });
  const agreeing = given.map((counts) => [...counts.values()].reduce((sum, n) => sum + n * n, 0));
  const order = agreeing.map((_, at) => at).sort((a, b) => (agreeing[a] ?? 0) - (agreeing[b] ?? 0));
  return rows.map((row) => Int32Array.from(order, (at) => row[at] ?? 0));
}
