import type { Mode } from '../campaigns/mode.ts';
import type { Chance } from './chance.ts';
import type { Audience } from './remarks.ts';

/** What one respondent brings along, before the first question is read. */
export type Person = {
  /** Where their judgements lie on a scale from 1 to 5. */
  satisfaction: number;
  /** How far one judgement strays from the next. */
  spread: number;
  /** Marks the same everywhere, to be done with it. */
  isStraightLiner: boolean;
  isEligible: boolean;
  blankShare: number;
  noOpinionShare: number;
  /** Stops after so many items; Infinity for most. */
  patience: number;
  consents: boolean;
  commentShare: number;
};

/** People are kinder to whoever stands before them than to a screen (domain.md §6.1, §6.2). */
const kindness: Record<Mode, number> = { web: -0.08, tablet_self: 0, tablet_assisted: 0.25, paper: 0.08 };
const wordiness: Record<Mode, number> = { web: 0.2, tablet_self: 0.08, tablet_assisted: 0.05, paper: 0.14 };

/**
 * Around 3.95, so that some 70 % are satisfied and the mean is near 78 % of 5, as the province's was in 2024
 * (domain.md §0.5).
 */
export function drawPerson(mode: Mode, audience: Audience, chance: Chance): Person {
  const isStraightLiner = chance.happens(0.03);
  return {
    satisfaction: 3.95 + kindness[mode] + (audience === 'inside' ? 0.15 : 0) + 0.5 * chance.normal(),
    spread: isStraightLiner ? 0 : 0.6,
    isStraightLiner,
    isEligible: !chance.happens(0.03),
    blankShare: mode === 'paper' ? 0.04 : 0.015,
    noOpinionShare: chance.happens(0.25) ? 0.18 * chance.share() : 0.01,
    patience: chance.happens(0.05) ? 1 + chance.below(6) : Number.POSITIVE_INFINITY,
    consents: chance.happens(0.55),
    commentShare: wordiness[mode],
  };
}
