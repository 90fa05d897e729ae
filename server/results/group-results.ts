import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { type Mode, modes } from '#surveys/campaigns/mode.ts';
import type { GroupCode } from '#surveys/ids.ts';
import type { Rational } from '#surveys/scoring/rational.ts';
import { roundPercent } from '#surveys/scoring/rounding.ts';
import { smallestShownCount } from '#surveys/statistics/suppression.ts';
import type { AnswerTally } from './answer-tally.ts';
import { exclusionsOf } from './exclusions.ts';
import { figureId } from './figures.ts';
import { groupIndex } from './index-of.ts';
import { choiceResult, factorResult } from './item-results.ts';
import { certaintyOfIndex, populationOf } from './overview/certainty.ts';
import { type Publication, publicationOf } from './publication.ts';
import { type Round, roundsOf } from './rounds.ts';
import type { Summary } from './summary.ts';
import { withholdParts } from './withhold.ts';

/**
 * What one group answered. Only complete responses are counted; what is left out is named. Where so few answered
 * that a figure could point at a person, the figure does not leave the server (`publication.ts`, `withhold.ts`).
 * Undefined where the campaign has no such group.
 */
export function groupResults(campaign: Campaign, summary: Summary, code: GroupCode) {
  const group = campaign.groups.find((candidate) => candidate.code === code);
  const tally = summary.tallies.get(code);
  if (!group || !tally) return undefined;
  const counted = tally.complete();
  const { id, title, formNumber, banner } = tally.questionnaire;
  const rounds = counted < smallestShownCount ? [] : roundsOf(campaign, tally);
  const publication = publicationOf(campaign, tally, code, summary.criteriaSet);
  const population = populationOf(campaign, code, tally);
  return {
    group: { code, name: group.name, minimumN: group.minimumN, population: population ?? null },
    questionnaire: { id, title, formNumber, banner },
    counted,
    exclusions: exclusionsOf(summary, code),
    modes: modeResults(tally, rounds, publication),
    rounds: rounds.map((round) => roundResult(tally, round, publication, population)),
  };
}

export type GroupResults = NonNullable<ReturnType<typeof groupResults>>;

function roundResult(
  tally: AnswerTally,
  { target, factors, choices }: Round,
  publication: Publication,
  population: number | undefined,
) {
  const isTold = publication.tells(figureId.round(target?.code));
  const indexPercent = isTold ? percentOf(groupIndex(tally, factors)) : null;
  const headline = factors.filter(({ isHeadline }) => isHeadline);
  return {
    target,
    indexPercent,
    certainty: certaintyOfIndex(tally, headline, indexPercent, population),
    factors: factors.map((factor) => factorResult(tally, factor, factors, publication, population)),
    choices: choices.map((place) => choiceResult(tally, place)),
  };
}

/**
 * The same index by mode, because people asked face to face answer otherwise than alone. Only where the whole is told,
 * and no item of a mode has fewer than five answers. Where the answers of one mode could be reckoned from the
 * others', another is withheld with it.
 */
function modeResults(tally: AnswerTally, rounds: readonly Round[], publication: Publication) {
  const used = modes.filter((mode) => tally.n[mode] > 0);
  const factors = rounds.flatMap((round) => round.factors);
  const keys = factors.filter(({ isHeadline }) => isHeadline).flatMap((factor) => factor.keys);
  const isWhole = rounds.every(({ target }) => publication.tells(figureId.round(target?.code)));
  const hasFew = (mode: Mode) =>
    keys.some((key) => {
      const { n } = tally.counts(key, mode);
      return n > 0 && n < smallestShownCount;
    });
  const shown = withholdParts(used.map((mode) => tally.n[mode]));
  const told = used.filter((mode, index) => isWhole && shown[index] !== null && !hasFew(mode));
  if (told.length === used.length - 1) {
    const fewest = Math.min(...told.map((mode) => tally.n[mode]));
    told.splice(
      told.findIndex((mode) => tally.n[mode] === fewest),
      1,
    );
  }
  return used.map((mode) => ({
    mode,
    n: tally.n[mode],
    indexPercent: told.includes(mode) ? percentOf(groupIndex(tally, factors, mode)) : null,
  }));
}

function percentOf(index: Rational | undefined): string | null {
  return index === undefined ? null : roundPercent(index);
}
