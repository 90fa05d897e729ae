import type { Campaign, Target } from '#surveys/campaigns/campaign.ts';
import type { Place, Section } from '#surveys/questionnaire/questionnaire.ts';
import { scalesOf } from '#surveys/questionnaire/questionnaire.ts';
import type { AnswerTally } from './answer-tally.ts';
import { favourableOf, type RatedFactor } from './index-of.ts';

export type Factor = RatedFactor & { section: Section; places: Place[] };

/** What was asked about one assessed body, or, without a target, once. */
export type Round = { target: Target | undefined; factors: Factor[]; choices: Place[] };

type Source = Pick<AnswerTally, 'places' | 'questionnaire'>;

export function roundsOf(campaign: Campaign, tally: Source): Round[] {
  const targets = [undefined, ...campaign.targets];
  return targets
    .map((target) => {
      const places = tally.places.filter((place) => place.target === target?.code);
      return {
        target,
        factors: markHeadline(factorsOf(places, tally)),
        choices: places.filter(
          ({ item }) => item.kind === 'single-choice' || item.kind === 'multiple-choice',
        ),
      };
    })
    .filter(({ factors, choices }) => factors.length > 0 || choices.length > 0);
}

function factorsOf(places: readonly Place[], { questionnaire }: Source): Factor[] {
  const scales = scalesOf(questionnaire);
  const items = new Set(places.map(({ item }) => item));
  return [...items].flatMap((item) => {
    const scale = item.kind === 'rating' || item.kind === 'battery' ? scales[item.scale] : undefined;
    const own = places.filter((place) => place.item === item);
    const section = own[0]?.section;
    if (!scale || !section || !(item.kind === 'rating' || item.kind === 'battery')) return [];
    return [{ item, scale, section, places: own, keys: own.map(({ key }) => key), isHeadline: false }];
  });
}

/**
 * The index is made of the batteries on satisfaction, without optional sections; the general item stands beside
 * it, unless it is all there is.
 */
function markHeadline(factors: Factor[]): Factor[] {
  const eligible = factors.filter(
    ({ scale, section }) => favourableOf(scale)?.rule === 'TOP2' && !section.optional,
  );
  const batteries = eligible.filter(({ item }) => item.kind === 'battery');
  const chosen = batteries.length > 0 ? batteries : eligible;
  return factors.map((factor) => ({ ...factor, isHeadline: chosen.includes(factor) }));
}
