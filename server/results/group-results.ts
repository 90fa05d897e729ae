import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { GroupCode } from '#surveys/ids.ts';
import { toldMinimumN } from '#surveys/par-index/minimum-n.ts';
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
import { bothFigures } from './quality/both-figures.ts';
import { type Round, roundsOf } from './rounds.ts';
import { sideOf } from './statistics/headline.ts';
import { modePanel } from './statistics/mode-panel.ts';
import type { Summary } from './summary.ts';

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
  const panel = panelOf(campaign, summary, code, publication);
  return {
    group: { code, name: group.name, minimumN: toldMinimumN(group), population: population ?? null },
    questionnaire: { id, title, formNumber, banner },
    counted,
    exclusions: exclusionsOf(summary, code),
    bothFigures: bothFigures(campaign, summary, code) ?? null,
    modes: (panel?.modes ?? []).map(({ mode, n, raw }) => ({ mode, n, indexPercent: raw?.percent ?? null })),
    modePanel: panel,
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
    choices: choices.map((place) => choiceResult(tally, place, population)),
  };
}

/** Every mode beside the whole, as the panel tells it; null while figures are live, which know no modes. */
function panelOf(campaign: Campaign, summary: Summary, code: GroupCode, publication: Publication) {
  const side = sideOf(campaign, summary, code, publication);
  return side ? modePanel(side) : null;
}

function percentOf(index: Rational | undefined): string | null {
  return index === undefined ? null : roundPercent(index);
}
