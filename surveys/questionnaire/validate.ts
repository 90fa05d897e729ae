import type { AnswerKey, TargetCode } from '../ids.ts';
import { kindOf } from '../items/index.ts';
import type { AnswerProblem, Reading, Scales } from '../items/kind.ts';
import { type Answer, type Comment, marksOf } from '../responses/answer.ts';
import { type Disposition, dispositionAlong } from '../responses/disposition.ts';
import { isLonger, tidyText } from '../vietnamese.ts';
import { keysAlong } from './on-route.ts';
import { type Place, placesOf, type Questionnaire, scalesOf } from './questionnaire.ts';
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
 * that names its item, in the order of the paper. `posted` holds the items' fields only.
 *
 * @param voids what somebody has read from paper and found void: two marks, illegible. No phone can say that.
 */
export function validate(
  questionnaire: Questionnaire,
  targets: readonly TargetCode[],
  posted: Posted,
  voids: ReadonlySet<string> = noVoids,
): Validation {
  const form = formOf(questionnaire, targets);
  const readings = new Map<AnswerKey, Reading>();
  const unknown: Fault[] = [];
  for (const field of posted.keys()) {
    const place = form.places.get(field);
    if (!place) unknown.push({ key: field, problem: 'unknown_item' });
    else if (!readings.has(place.key)) readings.set(place.key, readPlace(place, form.scales, posted));
  }
  for (const key of voids) {
    const place = form.places.get(key);
    if (place) readings.set(place.key, { answer: { missing: 'void' } });
    else unknown.push({ key, problem: 'unknown_item' });
  }
  const route = walk(questionnaire, targets, (key) => marksOf(readings.get(key)?.answer));

  const faults: Fault[] = [];
  const answers: Record<AnswerKey, Answer> = {};
  const comments: Comment[] = [];
  let isAnswered = false;
  for (const key of keysAlong(route)) {
    const { answer, comment, problem } = readings.get(key) ?? nothing;
    if (answer !== undefined) answers[key] = answer;
    if (comment !== undefined) comments.push({ key, text: comment });
    const isGiven = answer !== undefined || comment !== undefined;
    isAnswered ||= isGiven;
    if (problem) faults.push({ key, problem });
    else if (!isGiven && questionnaire.required.includes(key)) faults.push({ key, problem: 'required' });
  }
  faults.push(...unknown);
  if (faults.length === 0 && !isAnswered) faults.push({ key: '', problem: 'nothing_answered' });
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, answers, comments, disposition: dispositionAlong(questionnaire, route, answers) };
}

const nothing: Reading = {};
const noVoids: ReadonlySet<string> = new Set();

function readPlace({ key, item, specifiedIn }: FormPlace, scales: Scales, posted: Posted): Reading {
  const marks = marksIn(posted.get(key) ?? []);
  const specified = tidyText(posted.get(specifiedIn)?.[0] ?? '');
  const reading = kindOf(item).read(item, marks, scales, specified);
  return !reading.problem && isLonger(specified, specifyMaxLength)
    ? { ...reading, problem: 'too_long' }
    : reading;
}

const code = /^\w+$/;
const isCode = (text: string) => code.test(text);

function marksIn(values: readonly string[]): readonly string[] {
  return values.every(isCode) ? values : values.map(tidyText).filter((mark) => mark !== '');
}

/** `specifiedIn`: the field of the line beside its options. */
type FormPlace = Place & { specifiedIn: string };
type Form = { places: ReadonlyMap<string, FormPlace>; scales: Scales };

/** Found out once for a questionnaire and its targets: forms of it are read many times a second. */
const forms = new WeakMap<Questionnaire, WeakMap<readonly TargetCode[], Form>>();

function formOf(questionnaire: Questionnaire, targets: readonly TargetCode[]): Form {
  const ofQuestionnaire = forms.get(questionnaire) ?? new WeakMap<readonly TargetCode[], Form>();
  forms.set(questionnaire, ofQuestionnaire);
  const form = ofQuestionnaire.get(targets) ?? {
    places: new Map(
      placesOf(questionnaire, targets).flatMap((bare) => {
        const place = { ...bare, specifiedIn: specifyField(bare.key) };
        return [
          [place.key, place],
          [place.specifiedIn, place],
        ];
      }),
    ),
    scales: scalesOf(questionnaire),
  };
  ofQuestionnaire.set(targets, form);
  return form;
}
