import type { Segment } from './suppression.ts';

/**
 * Could the count of the level at `index` be another one, though the segments and the exact mean stay as they are?
 *
 * Looks for one answer to move a level up and one to move a level down, each within its segment: the mean stays,
 * and so do the segments. Finding such a pair proves that the count is not determined; a count that only larger
 * moves would change is taken for revealed, which errs on the side of hiding more.
 */
export function isHiddenFromMean(
  levels: readonly number[],
  segments: readonly Segment[],
  index: number,
): boolean {
  const places = levels.map((_, place) => place);
  const canStep = (from: number, to: number) =>
    segments.some((segment) => [from, to].every((place) => place >= segment.from - 1 && place < segment.to));
  return places.some((up) =>
    places.some((down) => {
      if (!canStep(up, up + 1) || !canStep(down, down - 1)) return false;
      const change = places.map(
        (place) =>
          Number(place === up + 1) +
          Number(place === down - 1) -
          Number(place === up) -
          Number(place === down),
      );
      // an answer has to be there to be moved away
      const isPossible = places.every((place) => {
        const taken = Number(place === up) + Number(place === down);
        return (levels[place] ?? 0) >= taken;
      });
      return isPossible && change[index] !== 0;
    }),
  );
}
