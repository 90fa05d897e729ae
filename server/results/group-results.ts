import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { modes } from '#surveys/campaigns/mode.ts';
import type { GroupCode } from '#surveys/ids.ts';
import type { Rational } from '#surveys/scoring/rational.ts';
import { roundPercent } from '#surveys/scoring/rounding.ts';
import { smallestShownCount } from '#surveys/statistics/suppression.ts';
import type { AnswerTally } from './answer-tally.ts';
import { exclusionsOf } from './exclusions.ts';
import { groupIndex } from './index-of.ts';
import { choiceResult, factorResult } from './item-results.ts';
import { type Round, roundsOf } from './rounds.ts';
import type { Summary } from './summary.ts';
import { withholdParts } from './withhold.ts';

/**
 * What one group answered. Only complete responses are counted; what is left out is named. Where so few answered
 * that a figure could point at a person, the figure does not leave the server (`withhold.ts`).
 * Undefined where the campaign has no such group.
 */
export function groupResults(campaign: Campaign, summary: Summary, code: GroupCode) {
  const group = campaign.groups.find((candidate) => candidate.code === code);
  const tally = summary.tallies.get(code);
  if (!group || !tally) return undefined;
  const counted = modes.reduce((sum, mode) => sum + tally.n[mode], 0);
  const { id, title, formNumber, banner } = tally.questionnaire;
  const rounds = counted < smallestShownCount ? [] : roundsOf(campaign, tally);
  return {
    group: { code, name: group.name, minimumN: group.minimumN },
    questionnaire: { id, title, formNumber, banner },
    counted,
    exclusions: exclusionsOf(summary, code),
    modes: modeResults(tally, rounds),
    rounds: rounds.map((round) => roundResult(tally, round)),
  };
}

export type GroupResults = NonNullable<ReturnType<typeof groupResults>>;

function roundResult(tally: AnswerTally, { target, factors, choices }: Round) {
  return {
    target,
    indexPercent: percentOf(groupIndex(tally, factors)),
    factors: factors.map((factor) => factorResult(tally, factor, factors)),
    choices: choices.map((place) => choiceResult(tally, place)),
  };
}

/**
 * The same index by mode, because people asked face to face answer otherwise than alone. Where the answers of one
 * mode could be reckoned from the others', another is withheld with it.
 */
function modeResults(tally: AnswerTally, rounds: readonly Round[]) {
  const used = modes.filter((mode) => tally.n[mode] > 0);
  const shown = withholdParts(used.map((mode) => tally.n[mode]));
  const factors = rounds.flatMap((round) => round.factors);
  return used.map((mode, index) => ({
    mode,
    n: tally.n[mode],
    indexPercent: shown[index] === null ? null : percentOf(groupIndex(tally, factors, mode)),
  }));
}

function percentOf(index: Rational | undefined): string | null {
  return index === undefined ? null : roundPercent(index);
}
