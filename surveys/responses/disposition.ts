import type { TargetCode } from '../ids.ts';
import { kindOf } from '../items/index.ts';
import { keysAlong } from '../questionnaire/on-route.ts';
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
  const route = walk(questionnaire, targets, (key) => marksOf(answers[key]));
  return dispositionAlong(questionnaire, route, answers);
}

/** The same where the walk with these answers is known. */
export function dispositionAlong(
  questionnaire: Questionnaire,
  route: readonly Leg<Questionnaire>[],
  answers: Answers,
): Disposition {
  if (isScreenedOut(questionnaire, (key) => marksOf(answers[key]))) return 'screened_out';
  const core = route
    .filter((leg) => !leg.section.optional && (leg.target === undefined || isTouched(leg, answers)))
    .map((leg) => ({ ...leg, items: leg.items.filter((item) => kindOf(item).isCore) }));
  const keys = keysAlong(core);
  const answered = keys.filter((key) => isGiven(answers[key])).length;
  return answered * 100 >= keys.length * completeFromPercent ? 'complete' : 'partial';
}

/** A void item (two marks on paper) was touched, but says nothing. */
function isGiven(answer: Answer | undefined): boolean {
  return answer !== undefined && !(isMissing(answer) && answer.missing === 'void');
}

function isTouched(leg: Leg<Questionnaire>, answers: Answers): boolean {
  return keysAlong([leg]).some((key) => answers[key] !== undefined);
}
