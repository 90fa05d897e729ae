/** Answered ratings from which one level throughout is worth a flag [ours]: fewer can honestly be alike. */
export const fewestForStraightLine = 10;

/**
 * The longest run of one level, blanks left out: "longstring" (P. G. Curran, Journal of Experimental Social Psychology
 * 66 (2016) 4–19). Levels in the order in which they were asked, on one scale.
 */
export function longestRun(levels: readonly (number | undefined)[]): number {
  const given = levels.filter((level) => level !== undefined);
  let [longest, run] = [0, 0];
  given.forEach((level, at) => {
    run = level === given[at - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

/**
 * Was the same level marked throughout? It can be haste, and it can be somebody who is content with everything: a
 * flag is a reason to look and never one to leave a response out.
 */
export function isStraightLined(
  levels: readonly (number | undefined)[],
  fewest = fewestForStraightLine,
): boolean {
  const given = levels.filter((level) => level !== undefined).length;
  return given >= fewest && longestRun(levels) === given;
}
