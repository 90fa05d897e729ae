import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { Mode } from '#surveys/campaigns/mode.ts';
import type { CollectionPointId } from '#surveys/ids.ts';
import { smallestShownCount } from '#surveys/statistics/suppression.ts';
import type { BallotTally } from './ballot-tally.ts';
import { baseOf } from './base.ts';
import type { Composite } from './composites.ts';
import { fewestInPart } from './told-figure.ts';

/** With fewer classes of points, raw and adjusted figure together could be solved for those of a class. */
export const fewestStrata = 3;

/** Collection points taken together. */
export type Stratum = readonly CollectionPointId[];

/**
 * Points from which something came, in the campaign's order, neighbours in the list joined until each class has at
 * least ten answers to every item of the group's index. One class, too small, where there are not that many.
 */
export function strataOf(campaign: Campaign, tally: BallotTally, headline: Composite): Stratum[] {
  const answered = new Set(tally.points());
  const points = campaign.points.map(({ id }) => [id]).filter(([id]) => id !== undefined && answered.has(id));
  return joined(points, (class_) => baseOf(tally, headline, class_) >= fewestInPart);
}

/** Classes of those, joined on until each of these modes has at least five answers to every item in every one. */
export function modeStrataOf(
  strata: readonly Stratum[],
  tally: BallotTally,
  headline: Composite,
  told: readonly Mode[],
): Stratum[] {
  return joined(strata, (class_) =>
    told.every((mode) => baseOf(tally, headline, class_, [mode]) >= smallestShownCount),
  );
}

function joined(parts: readonly Stratum[], isEnough: (class_: Stratum) => boolean): Stratum[] {
  const classes: Stratum[] = [];
  let open: Stratum = [];
  for (const part of parts) {
    open = [...open, ...part];
    if (!isEnough(open)) continue;
    classes.push(open);
    open = [];
  }
  if (open.length === 0) return classes;
  const last = classes.pop() ?? [];
  return [...classes, [...last, ...open]];
}
