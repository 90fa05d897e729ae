import type { AnswerKey, TargetCode } from '../ids.ts';
import { keysOnRoute } from '../questionnaire/on-route.ts';
import { placesOf, type Questionnaire, scalesOf } from '../questionnaire/questionnaire.ts';
import { type Answers, isMissing, type Missing, marksOf } from './answer.ts';

/** How often each level of one rated statement was marked, level 1 first, and what is missing by kind. */
export type LevelTally = { levels: number[]; missing: Record<Missing, number> };

/** Valid answers to one statement: the per-item N of every rule. */
export function validN(tally: LevelTally): number {
  return tally.levels.reduce((sum, count) => sum + count, 0);
}

/**
 * Counts the levels of every rated statement over the given responses to one questionnaire: plainly, one after
 * another. What `server/results` counts faster has to come out like this.
 * Order does not matter; statements nobody was asked are there with zeros.
 */
export function tallyLevels(
  questionnaire: Questionnaire,
  targets: readonly TargetCode[],
  responses: Iterable<Answers>,
): Map<AnswerKey, LevelTally> {
  const scales = scalesOf(questionnaire);
  const tallies = new Map<AnswerKey, LevelTally>();
  for (const { key, item } of placesOf(questionnaire, targets)) {
    if (item.kind !== 'rating' && item.kind !== 'battery') continue;
    const levels = scales[item.scale]?.levels.length ?? 0;
    tallies.set(key, {
      levels: Array<number>(levels).fill(0),
      missing: { not_asked: 0, not_answered: 0, no_opinion: 0, void: 0 },
    });
  }
  for (const answers of responses) {
    const asked = keysOnRoute(questionnaire, targets, (key) => marksOf(answers[key]));
    for (const [key, tally] of tallies) {
      const answer = answers[key];
      const level = typeof answer === 'number' ? answer - 1 : -1;
      if (!asked.has(key)) tally.missing.not_asked += 1;
      else if (level in tally.levels) tally.levels[level] = (tally.levels[level] ?? 0) + 1;
      else if (answer !== undefined && isMissing(answer)) tally.missing[answer.missing] += 1;
      else tally.missing.not_answered += 1;
    }
  }
  return tallies;
}
