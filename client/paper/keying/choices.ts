import { kindOf } from '#surveys/items/index.ts';
import type { Option } from '#surveys/items/kind.ts';
import type { Unread } from '#surveys/paper/entry.ts';
import type { Place, Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { scalesOf } from '#surveys/questionnaire/questionnaire.ts';
import type { Wording } from '#surveys/questionnaire/wording.ts';
import { noOpinionMark } from '#surveys/responses/answer.ts';

/** One thing that can be keyed by its number; `mark` undefined: the box "Không trả lời", which is a blank. */
export type Choice = {
  number: number;
  mark: string | undefined;
  label: Wording | undefined;
  asksWords: boolean;
};

/**
 * What can be keyed at a place, with the numbers that stand on the paper. A level's digit is printed as it is stored,
 * whichever end the scale begins with; options bear their place on the ballots of a batch; what is
 * circled for "no opinion" is 0. Nothing for what is written.
 */
export function choicesAt({ item }: Pick<Place, 'item'>, questionnaire: Questionnaire): Choice[] {
  if (item.kind === 'rating' || item.kind === 'battery') {
    const { levels = [], noOpinion } = scalesOf(questionnaire)[item.scale] ?? {};
    const digits = levels.map((label, index) => choice(index + 1, String(index + 1), label));
    const inOrder = questionnaire.scaleOrder === 'descending' ? digits.toReversed() : digits;
    return noOpinion ? [...inOrder, choice(0, noOpinionMark, noOpinion)] : inOrder;
  }
  if (item.kind !== 'single-choice' && item.kind !== 'multiple-choice') return [];
  const options = item.options.map((option, index) => ofOption(index + 1, option));
  const isDeclinable = item.kind === 'single-choice' && item.declinable === true;
  return isDeclinable ? [...options, choice(options.length + 1, undefined, undefined)] : options;
}

function choice(number: number, mark: string | undefined, label: Wording | undefined): Choice {
  return { number, mark, label, asksWords: false };
}

function ofOption(number: number, { code, label, specify }: Option): Choice {
  return { number, mark: code, label, asksWords: specify === true };
}

/** What can be said of a place where nothing could be read. Two marks are a fault only where one is allowed. */
export function unreadAt({ item }: Pick<Place, 'item'>, questionnaire: Questionnaire): Unread[] {
  const { atMost } = kindOf(item).markable(item, scalesOf(questionnaire));
  const isOfOne = atMost === 1 && choicesAt({ item }, questionnaire).length > 1;
  const hasMost = item.kind === 'multiple-choice' && item.max !== undefined;
  return isOfOne || hasMost ? ['blank', 'two_marks', 'illegible'] : ['blank', 'illegible'];
}

/** Are several numbers needed to tell the choices apart? */
export function hasLongNumbers(choices: readonly Choice[]): boolean {
  return choices.length > 9;
}

/** Is it typed as it is written, in a line of its own? */
export function isWritten({ item }: Pick<Place, 'item'>): boolean {
  return item.kind === 'text' || item.kind === 'date' || item.kind === 'number';
}
