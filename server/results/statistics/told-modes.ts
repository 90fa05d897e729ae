import type { Mode } from '#surveys/campaigns/mode.ts';
import { ballotsOver, baseOf, shareOver } from './base.ts';
import type { Composite } from './composites.ts';
import { isTold, type Side } from './headline.ts';
import { fewestInPart, toldShare } from './told-figure.ts';

/**
 * Of the modes that were used, those whose index may be told: only where the whole is told; each with at least ten
 * answers to every item, and an index that does not read 0 or 100 %. What is left untold could be reckoned from the
 * whole and the rest, so it is either nothing, or at least two modes with at least ten answers together: otherwise the
 * smallest told one is withheld with it. Nor is a mode told from which an exclusion took one to nine ballots: its figure
 * before and after would be an average of those few.
 */
export function toldModes(side: Side, headline: Composite, used: readonly Mode[]): Mode[] {
  if (!isTold(side, headline)) return [];
  const { ballots } = side;
  const points = ballots.points();
  const base = (among: readonly Mode[]) => baseOf(ballots, headline, points, among);
  const told = used
    .filter(
      (mode) => base([mode]) >= fewestInPart && !lostFew(side, [mode]) && canBeTold(side, headline, mode),
    )
    .sort((a, b) => ballotsOver(ballots, points, [b]) - ballotsOver(ballots, points, [a]));
  const untold = () => used.filter((mode) => !told.includes(mode));
  const givesAway = (rest: readonly Mode[]) =>
    rest.length === 1 || base(rest) < fewestInPart || lostFew(side, rest);
  while (told.length > 0 && untold().length > 0 && givesAway(untold())) told.pop();
  return used.filter((mode) => told.includes(mode));
}

function lostFew({ tally: { apart = [] } }: Side, among: readonly Mode[]): boolean {
  return apart.some(({ n }) => {
    const lost = among.reduce((sum, mode) => sum + n[mode], 0);
    return lost > 0 && lost < fewestInPart;
  });
}

function canBeTold({ ballots }: Side, headline: Composite, mode: Mode): boolean {
  const share = shareOver(ballots, headline, ballots.points(), [mode]);
  return share !== undefined && toldShare(share, 1) !== null;
}
