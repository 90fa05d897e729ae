import type { TargetCode } from '#surveys/ids.ts';
import { kindOf } from '#surveys/items/index.ts';
import { type Entry, type KeyedItem, type KeyedItems, marksIn, settledEntry } from '#surveys/paper/entry.ts';
import { type InvalidReason, invalidReasons } from '#surveys/paper/invalid-reason.ts';
import { nextOnPaper, paperOrder } from '#surveys/paper/paper-order.ts';
import { type Place, type Questionnaire, scalesOf } from '#surveys/questionnaire/questionnaire.ts';
import { tidyText } from '#surveys/vietnamese.ts';
import { type Choice, choicesAt, hasLongNumbers, isWritten, unreadAt } from './choices.ts';
import type { Sign } from './signs.ts';

export type Form = { questionnaire: Questionnaire; targets: readonly TargetCode[] };

/** Why a key did nothing; `round` counts, so that the same refusal twice is told twice. */
export type Refusal = {
  why: 'key' | 'first' | 'nothing' | 'tooMany' | 'number' | 'date' | 'tooLong';
  round: number;
};

/**
 * One ballot while it is keyed. `at`: the key in focus, undefined at the check. `digits`: typed of a longer number.
 * `toggled`: chosen of several so far. `words`: the option beside which something may be written.
 */
export type Keyer = {
  items: KeyedItems;
  at: string | undefined;
  digits: string;
  toggled: readonly string[];
  words: Choice | undefined;
  invalid: InvalidReason | 'which' | undefined;
  refusal: Refusal | undefined;
};

export function startKeyer(form: Form): Keyer {
  return { ...clean, items: {}, at: orderOf(form, {})[0]?.key, invalid: undefined, refusal: undefined };
}

const clean = { digits: '', toggled: [], words: undefined } as const;

export function orderOf({ questionnaire, targets }: Form, items: KeyedItems): Place[] {
  return paperOrder(questionnaire, targets, marksIn(items));
}

export function placeAt(form: Form, { items, at }: Pick<Keyer, 'items' | 'at'>): Place | undefined {
  return orderOf(form, items).find(({ key }) => key === at);
}

/** The ballot as it would be sent. */
export function entryOf({ questionnaire }: Form, { items, invalid }: Keyer): Entry {
  return invalid && invalid !== 'which' ? { invalid } : settledEntry(questionnaire, { items });
}

/** What a key does. At the check Enter is the sender's business. */
export function press(form: Form, keyer: Keyer, sign: Sign | undefined): Keyer {
  if (keyer.invalid === 'which') return pressReason(keyer, sign);
  const place = placeAt(form, keyer);
  if (!sign) return refuse(keyer, 'key');
  if (sign.do === 'invalid') return { ...keyer, ...clean, invalid: 'which', refusal: undefined };
  if (sign.do === 'back') return goBack(form, keyer);
  if (!place) return sign.do === 'enter' ? keyer : refuse(keyer, 'key');
  switch (sign.do) {
    case 'digit':
      return isWritten(place) ? refuse(keyer, 'key') : pressDigit(form, keyer, place, sign.digit);
    case 'unread':
      return pressUnread(form, keyer, place, { unread: sign.unread });
    case 'enter':
      return pressEnter(form, keyer, place);
  }
}

function pressReason(keyer: Keyer, sign: Sign | undefined): Keyer {
  if (sign?.do === 'back') return { ...keyer, invalid: undefined, refusal: undefined };
  const reason = sign?.do === 'digit' ? invalidReasons[sign.digit - 1] : undefined;
  return reason ? { ...keyer, invalid: reason, at: undefined, refusal: undefined } : refuse(keyer, 'key');
}

function pressDigit(form: Form, keyer: Keyer, place: Place, digit: number): Keyer {
  const choices = choicesAt(place, form.questionnaire);
  if (!hasLongNumbers(choices)) return take(form, keyer, place, choices, digit);
  const typed = Number(keyer.digits + digit);
  if (typed === 0 || typed > choices.length) return refuse(keyer, 'key');
  // no longer number begins with it
  if (typed * 10 > choices.length) return take(form, keyer, place, choices, typed);
  return { ...keyer, digits: String(typed), refusal: undefined };
}

function take(form: Form, keyer: Keyer, place: Place, choices: readonly Choice[], number: number): Keyer {
  const chosen = choices.find((choice) => choice.number === number);
  if (!chosen) return refuse(keyer, 'key');
  if (place.item.kind !== 'multiple-choice' || choices.length === 1) {
    if (chosen.mark === undefined) return settle(form, keyer, place, { unread: 'blank' });
    if (chosen.asksWords) return { ...keyer, ...clean, words: chosen, refusal: undefined };
    return settle(form, keyer, place, { marks: [chosen.mark] });
  }
  const mark = chosen.mark ?? '';
  const toggled = keyer.toggled.includes(mark)
    ? keyer.toggled.filter((one) => one !== mark)
    : [...keyer.toggled, mark];
  const { max = toggled.length } = place.item;
  return toggled.length > max
    ? refuse(keyer, 'tooMany')
    : { ...keyer, digits: '', toggled, refusal: undefined };
}

function pressUnread(
  form: Form,
  keyer: Keyer,
  place: Place,
  keyed: Extract<KeyedItem, { unread: unknown }>,
): Keyer {
  const isHalfDone = keyer.toggled.length > 0 || keyer.digits !== '';
  if (isHalfDone || !unreadAt(place, form.questionnaire).includes(keyed.unread)) return refuse(keyer, 'key');
  const settled = settle(form, keyer, place, keyed);
  // what must be answered and cannot be read makes the ballot invalid, and there is no more to key
  const isRequired = form.questionnaire.required.includes(place.key);
  return isRequired ? { ...settled, at: undefined, invalid: 'required_item_unread' } : settled;
}

function pressEnter(form: Form, keyer: Keyer, place: Place): Keyer {
  const choices = choicesAt(place, form.questionnaire);
  if (keyer.digits) return take(form, keyer, place, choices, Number(keyer.digits));
  if (keyer.toggled.length > 0) {
    const words = choices.find(({ mark, asksWords }) => asksWords && keyer.toggled.includes(mark ?? ''));
    if (words) return { ...keyer, words, refusal: undefined };
    return settle(form, keyer, place, { marks: inOrder(keyer.toggled, choices) });
  }
  return keyer.items[place.key] ? goOn(form, keyer, keyer.items) : refuse(keyer, 'nothing');
}

function inOrder(marks: readonly string[], choices: readonly Choice[]): string[] {
  return choices.flatMap(({ mark }) => (mark !== undefined && marks.includes(mark) ? [mark] : []));
}

/** A line that was typed: what is written at an item, or beside an option. An empty one is a blank. */
export function write(form: Form, keyer: Keyer, line: string): Keyer {
  const place = placeAt(form, keyer);
  if (!place) return keyer;
  const text = tidyText(line);
  if (keyer.words) {
    const marks = keyer.toggled.length > 0 ? keyer.toggled : [keyer.words.mark ?? ''];
    const chosen = inOrder(marks, choicesAt(place, form.questionnaire));
    if ([...text].length > 200) return refuse(keyer, 'tooLong');
    return settle(form, keyer, place, text ? { marks: chosen, specify: text } : { marks: chosen });
  }
  if (text === '') return pressUnread(form, keyer, place, { unread: 'blank' });
  const { answer, problem } = kindOf(place.item).read(place.item, [text], scalesOf(form.questionnaire));
  if (problem) return refuse(keyer, writtenProblem(place));
  // a number and a day as they are stored, so that two keyers who write them otherwise agree
  return settle(form, keyer, place, { marks: [answer === undefined ? text : String(answer)] });
}

/** What stands in the line when it is come back to. */
export function wordsKeyedAt({ key }: Place, { items, words }: Keyer): string {
  const keyed = items[key];
  if (!keyed || !('marks' in keyed)) return '';
  return (words ? keyed.specify : keyed.marks[0]) ?? '';
}

/** Is a line typed now, so that letters and signs are no commands? */
export function isTyping(place: Place | undefined, { words, invalid }: Keyer): boolean {
  return invalid !== 'which' && place !== undefined && (words !== undefined || isWritten(place));
}

function writtenProblem({ item }: Place): Refusal['why'] {
  return item.kind === 'number' ? 'number' : item.kind === 'date' ? 'date' : 'tooLong';
}

function settle(form: Form, keyer: Keyer, { key }: Place, keyed: KeyedItem): Keyer {
  return goOn(form, keyer, { ...keyer.items, [key]: keyed });
}

/** To the first item of the paper that is still to be keyed. What has left the route is let go. */
function goOn(form: Form, keyer: Keyer, items: KeyedItems): Keyer {
  const order = orderOf(form, items);
  const onRoute = Object.fromEntries(
    order.flatMap(({ key }) => (items[key] ? [[key, items[key]] as const] : [])),
  );
  const here = order.findIndex(({ key }) => key === keyer.at);
  const left =
    nextOnPaper(order.slice(here + 1), (key) => key in onRoute) ??
    nextOnPaper(order, (key) => key in onRoute);
  return { ...clean, items: onRoute, at: left?.key, invalid: undefined, refusal: undefined };
}

function goBack(form: Form, keyer: Keyer): Keyer {
  if (keyer.words || keyer.digits || keyer.toggled.length > 0)
    return { ...keyer, ...clean, refusal: undefined };
  const order = orderOf(form, keyer.items);
  const unread =
    keyer.invalid === 'required_item_unread' && order.find((place) => isRequiredUnread(form, keyer, place));
  if (unread) {
    const { [unread.key]: _, ...items } = keyer.items;
    return { ...keyer, ...clean, items, at: unread.key, invalid: undefined, refusal: undefined };
  }
  // an invalid ballot was left half way: back to where it was left
  const left = keyer.invalid ? nextOnPaper(order, (key) => key in keyer.items)?.key : undefined;
  const here = keyer.at === undefined ? order.length : order.findIndex(({ key }) => key === keyer.at);
  const before = left ?? order[here - 1]?.key;
  if (before === undefined) return refuse(keyer, 'first');
  return { ...keyer, ...clean, at: before, invalid: undefined, refusal: undefined };
}

function isRequiredUnread({ questionnaire }: Form, { items }: Keyer, { key }: Place): boolean {
  const keyed = items[key];
  return questionnaire.required.includes(key) && keyed !== undefined && 'unread' in keyed;
}

function refuse(keyer: Keyer, why: Refusal['why']): Keyer {
  return { ...keyer, refusal: { why, round: (keyer.refusal?.round ?? 0) + 1 } };
}
