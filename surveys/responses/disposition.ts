import { type AnswerKey, answerKey, type TargetCode } from '../ids.ts';
import { kindOf } from '../items/index.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { isScreenedOut, type Leg, walk } from '../questionnaire/walk.ts';
import { type Answer, type Answers, isMissing, marksOf } from './answer.ts';

/**
 * What became of a ballot, in the terms of AAPOR, Standard Definitions (10th ed., 2023).
 * Only `complete` ones enter an index; the others are counted and named as exclusions.
 */
export const dispositions = ['complete', 'partial', 'screened_out', 'void'] as const;
export type Disposition = (typeof dispositions)[number];

/**
 * A ballot is complete when at least this share of the core items on its route is answered, in percent
 * (domain.md §2.7, a rule of ours; AAPOR leaves the share to the researcher and names 80 % as usual).
 */
export const completeFromPercent = 80;

/**
 * Core items are the ratings that were asked, without the sections that are optional, and without an assessed body
 * that was left blank altogether. "Không có ý kiến" is an answer here, though it scores nothing. Where nothing is core
 * (no department was worked with) whatever was answered is complete.
 */
export function dispositionOf(
  questionnaire: Questionnaire,
  targets: readonly TargetCode[],
  answers: Answers,
): Disposition {
  const read = (key: AnswerKey) => marksOf(answers[key]);
  if (isScreenedOut(questionnaire, read)) return 'screened_out';
  const core = walk(questionnaire, targets, read)
    .filter((leg) => !leg.section.optional && (leg.target === undefined || isTouched(leg, answers)))
    .flatMap(({ items, target }) =>
      items
        .filter((item) => kindOf(item).isCore)
        .flatMap((item) => kindOf(item).asks(item))
        .map((asked) => answerKey(asked.code, target)),
    );
  const answered = core.filter((key) => isGiven(answers[key])).length;
  return answered * 100 >= core.length * completeFromPercent ? 'complete' : 'partial';
}

/** A void item (two marks on paper) was touched, but says nothing. */
function isGiven(answer: Answer | undefined): boolean {
  return answer !== undefined && !(isMissing(answer) && answer.missing === 'void');
}

function isTouched({ items, target }: Leg<Questionnaire>, answers: Answers): boolean {
  return items.some((item) =>
    kindOf(item)
      .asks(item)
      .some((asked) => answers[answerKey(asked.code, target)] !== undefined),
  );
}
