import type { CollectionPointId, GroupCode, ResponseId } from '../../ids.ts';
import { smallestShownCount } from '../../statistics/suppression.ts';
import { totalTellsFew } from '../flags/told-counts.ts';
import type { Choice, ResponseFlag } from './exclusion.ts';
import { partsApart } from './parts-apart.ts';

/**
 * At once no fewer than these, and no fewer may be left: both figures are shown, with and without, and their difference
 * speaks of the ballots that were left out.
 */
export const fewestAtOnce = 10;

/** A ballot that would count, with the flags it carries. */
export type FlaggedResponse = {
  id: ResponseId;
  group: GroupCode;
  point: CollectionPointId;
  day: string;
  flags: ReadonlySet<ResponseFlag>;
};

export function isMeant(
  { group, flags, point, day }: Choice,
  response: Omit<FlaggedResponse, 'id'>,
): boolean {
  return (
    response.group === group &&
    (point === undefined || response.point === point) &&
    (day === undefined || response.day === day) &&
    flags.every((flag) => response.flags.has(flag))
  );
}

/**
 * `too_few`: fewer than ten. `too_few_left`: fewer than ten, or than the group's minimum, would be left. `too_close`: an
 * earlier exclusion differs from it by one to nine ballots, or a wider choice, whose number is told, by one to four, or
 * its number and the bands of the points would tell each point's: they could be worked out by subtraction.
 */
export type Refusal = 'too_few' | 'too_few_left' | 'too_close';
export type Judged = { chosen: ResponseId[]; refusal: Refusal | undefined };

/**
 * May these be left out? `whole`: all ballots of the group that count or are left out now. `leftOut`: the members of
 * the exclusions in force; `earlier`: of all exclusions that were ever made in the group.
 */
export function judgeChoice(
  choice: Choice,
  {
    whole,
    leftOut,
    earlier,
    minimumN,
  }: {
    whole: readonly FlaggedResponse[];
    leftOut: ReadonlySet<string>;
    earlier: readonly ReadonlySet<string>[];
    minimumN: number;
  },
): Judged {
  const counting = whole.filter(({ id }) => !leftOut.has(id));
  const chosen = counting.filter((response) => isMeant(choice, response)).map(({ id }) => id);
  const left = counting.length - chosen.length;
  const members = new Set<string>(chosen);
  const refusal =
    chosen.length < fewestAtOnce
      ? 'too_few'
      : left < Math.max(fewestAtOnce, minimumN)
        ? 'too_few_left'
        : isTooClose(choice, whole, members, earlier) || givesPlacesAway(choice, whole, members)
          ? 'too_close'
          : undefined;
  return { chosen, refusal };
}

/** The number left out is told as it is, and of each point a band of how many carry the flag. */
function givesPlacesAway(
  { flags, point }: Choice,
  whole: readonly FlaggedResponse[],
  members: ReadonlySet<string>,
): boolean {
  if (point !== undefined || flags.length !== 1) return false;
  const places = [...Map.groupBy(whole, (response) => response.point).values()];
  return totalTellsFew(
    places.map((some) => ({ n: some.length, flagged: some.filter(({ id }) => members.has(id)).length })),
  );
}

function isTooClose(
  choice: Choice,
  whole: readonly FlaggedResponse[],
  members: ReadonlySet<string>,
  earlier: readonly ReadonlySet<string>[],
): boolean {
  const isFew = (count: number, limit: number = fewestAtOnce) => count > 0 && count < limit;
  const sets = [members, ...earlier];
  if (partsApart(whole, sets).some(({ length }) => isFew(length))) return true;
  const isKnown = (id: string) => sets.some((set) => set.has(id));
  return widerChoices(choice).some((wider) => {
    const meant = whole.filter((response) => isMeant(wider, response)).map(({ id }) => id);
    const rest = [meant.filter((id) => !members.has(id)), meant.filter((id) => !isKnown(id))];
    return rest.some(({ length }) => isFew(length, smallestShownCount));
  });
}

/** Without one of its limits, and without several: whose numbers are told as well. Of a whole day there are none. */
function widerChoices({ group, flags, point, day }: Choice): Choice[] {
  if (flags.length === 0) return [];
  const flagSets = Array.from({ length: 2 ** flags.length }, (_, bits) =>
    flags.filter((_flag, at) => (bits & (1 << at)) !== 0),
  );
  const places = [{}, ...(point ? [{ point }] : []), ...(point && day ? [{ point, day }] : [])];
  return flagSets.flatMap((some) => places.map((place) => ({ group, flags: some, ...place })));
}
