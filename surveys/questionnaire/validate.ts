import { type AnswerKey, answerKey, type TargetCode } from '../ids.ts';
import { kindOf } from '../items/index.ts';
import type { AnswerProblem } from '../items/kind.ts';
import { type Answer, type Comment, marksOf } from '../responses/answer.ts';
import { type Disposition, dispositionOf } from '../responses/disposition.ts';
import { tidyText } from '../vietnamese.ts';
import { placesOf, type Questionnaire, scalesOf } from './questionnaire.ts';
import { walk } from './walk.ts';

/** What a form posted: several values under a name where several marks were made. */
export type Posted = ReadonlyMap<string, readonly string[]>;

/** Where the line beside an option "Khác (xin ghi cụ thể)" is posted. */
export function specifyField(key: AnswerKey): string {
  return `${key}_specify`;
}

export type Fault = { key: string; problem: AnswerProblem | 'unknown_item' | 'nothing_answered' };

export type Validation =
  | { ok: true; answers: Record<AnswerKey, Answer>; comments: Comment[]; disposition: Disposition }
  | { ok: false; faults: Fault[] };

/** A posted line longer than this is refused by every kind; text items have their own, smaller limit. */
const specifyMaxLength = 200;

/**
 * Reads and checks everything one respondent posted. Text is made NFC; what is not on the respondent's route is
 * left out without complaint (a page without JavaScript shows every item); whatever else does not fit is a fault
 * that names its item. `posted` holds the items' fields only.
 */
export function validate(
  questionnaire: Questionnaire,
  targets: readonly TargetCode[],
  posted: Posted,
): Validation {
  const scales = scalesOf(questionnaire);
  const faults: Fault[] = [];
  const answers: Record<AnswerKey, Answer> = {};
  const comments: Comment[] = [];
  const known = new Set<string>();

  for (const { key, item } of placesOf(questionnaire, targets)) {
    known.add(key).add(specifyField(key));
    const marks = (posted.get(key) ?? []).map(tidyText).filter((mark) => mark !== '');
    const specified = tidyText(posted.get(specifyField(key))?.[0] ?? '');
    const reading = kindOf(item).read(item, marks, scales, specified);
    if (reading.problem) faults.push({ key, problem: reading.problem });
    else if (specified.length > specifyMaxLength) faults.push({ key, problem: 'too_long' });
    if (reading.answer !== undefined) answers[key] = reading.answer;
    if (reading.comment) comments.push({ key, text: reading.comment });
  }
  for (const key of posted.keys()) {
    if (!known.has(key)) faults.push({ key, problem: 'unknown_item' });
  }

  const legs = walk(questionnaire, targets, (key) => marksOf(answers[key]));
  const onRoute = new Set<string>();
  for (const { items, target } of legs) {
    for (const item of items) {
      for (const asked of kindOf(item).asks(item)) onRoute.add(answerKey(asked.code, target));
    }
  }
  const kept = Object.fromEntries(Object.entries(answers).filter(([key]) => onRoute.has(key)));
  const heard = comments.filter(({ key }) => onRoute.has(key));
  for (const key of questionnaire.required) {
    const refused = faults.some((fault) => fault.key === key);
    if (onRoute.has(key) && !(key in kept) && !refused) faults.push({ key, problem: 'required' });
  }
  if (faults.length === 0 && Object.keys(kept).length === 0 && heard.length === 0) {
    faults.push({ key: '', problem: 'nothing_answered' });
  }
  if (faults.length > 0) return { ok: false, faults };
  const disposition = dispositionOf(questionnaire, targets, kept);
  return { ok: true, answers: kept, comments: heard, disposition };
}
