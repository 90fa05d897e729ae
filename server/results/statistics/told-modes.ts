import { type Mode, modes } from '#surveys/campaigns/mode.ts';
import { ballotsOver, baseOf, shareOver } from './base.ts';
import type { Composite } from './composites.ts';
import { isTold, type Side } from './headline.ts';
import { fewestInPart, toldShare } from './told-figure.ts';

/**
 * Of the modes that were used, those whose index may be told: only where the whole is told; each with at least ten
 * answers to every item, and an index that does not read 0 or 100 %. What is left untold could be reckoned from the
 * whole and the rest, so it is either nothing, or at least two modes with at least ten answers together: otherwise the
 * smallest told one is withheld with it. The same holds of the ballots that were left out for a reason, because the
 * figures with and without them can be subtracted.
 */
export function toldModes(side: Side, headline: Composite, used: readonly Mode[]): Mode[] {
  if (!isTold(side, headline)) return [];
  const { ballots, everybody = ballots } = side;
  const points = ballots.points();
  const base = (among: readonly Mode[]) => baseOf(ballots, headline, points, among);
  const leftOut = (among: readonly Mode[]) =>
    ballotsOver(everybody, everybody.points(), among) - ballotsOver(ballots, points, among);
  const isFew = (n: number) => n > 0 && n < fewestInPart;
  const told = used
    .filter((mode) => base([mode]) >= fewestInPart && !isFew(leftOut([mode])))
    .filter((mode) => canBeTold(side, headline, mode))
    .sort((a, b) => ballotsOver(ballots, points, [b]) - ballotsOver(ballots, points, [a]));
  const untold = (among = used) => among.filter((mode) => !told.includes(mode));
  const givesAway = (rest: readonly Mode[]) => rest.length === 1 || base(rest) < fewestInPart;
  while (told.length > 0 && ((untold().length > 0 && givesAway(untold())) || isFew(leftOut(untold(modes)))))
    told.pop();
  return used.filter((mode) => told.includes(mode));
}

function canBeTold({ ballots }: Side, headline: Composite, mode: Mode): boolean {
  const share = shareOver(ballots, headline, ballots.points(), [mode]);
  return share !== undefined && toldShare(share, 1) !== null;
}
