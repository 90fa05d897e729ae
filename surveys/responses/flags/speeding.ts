import type { TargetCode } from '../../ids.ts';
import { kindOf } from '../../items/index.ts';
import type { Questionnaire } from '../../questionnaire/questionnaire.ts';
import { walk } from '../../questionnaire/walk.ts';
import { type Answers, marksOf } from '../answer.ts';
import type { DurationBand } from '../response.ts';

/**
 * Nobody reads faster: 0.3 seconds a word (C. Zhang, F. G. Conrad, Survey Research Methods 8 (2014) 127–135, for
 * English). A Vietnamese word, as written, is one syllable; that it needs as long is our assumption.
 */
export const leastSecondsPerWord = 0.3;

/** Where each band ends, in seconds; nothing is known of the last two. */
const endOfBand: Readonly<Record<DurationBand, number>> = {
  under_2_min: 120,
  '2_to_5_min': 300,
  '5_to_15_min': 900,
  over_15_min: Number.POSITIVE_INFINITY,
  unknown: Number.POSITIVE_INFINITY,
};

/**
 * Was the whole band too short to read what was asked? The band is all that is kept, so that who took 119 seconds is
 * judged like who took five; only what holds for all of the band is flagged, and much haste goes unseen.
 */
export function isSpeeding(band: DurationBand, words: number): boolean {
  return endOfBand[band] <= words * leastSecondsPerWord;
}

/** The words of the questions on the route: without titles, hints, options and scales, so rather too few. */
export function wordsAsked(
  questionnaire: Questionnaire,
  targets: readonly TargetCode[],
  answers: Answers,
): number {
  const texts = walk(questionnaire, targets, (key) => marksOf(answers[key])).flatMap(({ items }) =>
    items.flatMap((item) => {
      const asked = kindOf(item)
        .asks(item)
        .map(({ wording }) => wording.vi);
      return 'rows' in item ? [item.wording.vi, ...asked] : asked;
    }),
  );
  return texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}
