import * as z from 'zod/mini';
import type { AnswerKey, TargetCode } from '../ids.ts';
import { kindOf } from '../items/index.ts';
import type { AnswerProblem } from '../items/kind.ts';
import type { ReadMarks } from '../questionnaire/holds.ts';
import { keysOnRoute } from '../questionnaire/on-route.ts';
import { placesOf, type Questionnaire, scalesOf } from '../questionnaire/questionnaire.ts';
import { specifyField } from '../questionnaire/validate.ts';
import { tidyText } from '../vietnamese.ts';
import { invalidReasons } from './invalid-reason.ts';

/** Why nothing could be read. The last two become void in the response, and are counted apart here. */
export const unreadKinds = ['blank', 'two_marks', 'illegible'] as const;
export type Unread = (typeof unreadKinds)[number];

const Mark = z.string().check(z.minLength(1), z.maxLength(4000));

/** What one keyer read at one item: marks as a form would post them, words as they are written. */
export const KeyedItem = z.union([
  z.strictObject({
    marks: z.array(Mark).check(z.minLength(1), z.maxLength(60)),
    specify: z.optional(Mark),
  }),
  z.strictObject({ unread: z.enum(unreadKinds) }),
]);
export type KeyedItem = z.infer<typeof KeyedItem>;

/** One keying of one ballot: invalid as a whole, or item by item. Its serial stands beside it, never in it. */
export const Entry = z.union([
  z.strictObject({ invalid: z.enum(invalidReasons) }),
  z.strictObject({ items: z.record(z.string().check(z.maxLength(40)), KeyedItem) }),
]);
export type Entry = z.infer<typeof Entry>;
export type KeyedItems = Readonly<Record<string, KeyedItem>>;

export function isInvalid(entry: Entry): entry is Extract<Entry, { invalid: unknown }> {
  return 'invalid' in entry;
}

/** The marks of what was keyed, as conditions read them. */
export function marksIn(items: KeyedItems): ReadMarks {
  return (key) => {
    const keyed = items[key];
    return keyed && 'marks' in keyed ? keyed.marks : [];
  };
}

/** `not_keyed`: on the route, and nothing was said of it. `not_asked`: off the route, and yet keyed. */
export type EntryFault = { key: string; problem: AnswerProblem | 'not_keyed' | 'not_asked' };

/** Everything on the ballot's route must be keyed, as blank if need be, and nothing else; in the order of the paper. */
export function faultsOfEntry(
  questionnaire: Questionnaire,
  targets: readonly TargetCode[],
  items: KeyedItems,
): EntryFault[] {
  const route: ReadonlySet<string> = keysOnRoute(questionnaire, targets, marksIn(items));
  const faults: EntryFault[] = [];
  const scales = scalesOf(questionnaire);
  for (const { key, item } of placesOf(questionnaire, targets)) {
    const keyed = items[key];
    if (!route.has(key)) continue;
    if (!keyed) faults.push({ key, problem: 'not_keyed' });
    else if ('marks' in keyed) {
      const { problem } = kindOf(item).read(item, keyed.marks.map(tidyText), scales, keyed.specify);
      if (problem) faults.push({ key, problem });
    } else if (questionnaire.required.includes(key)) faults.push({ key, problem: 'required' });
  }
  const astray = Object.keys(items).filter((key) => !route.has(key));
  return [...faults, ...astray.map((key): EntryFault => ({ key, problem: 'not_asked' }))];
}

/**
 * An entry that turns out to say nothing, or not what must be known, is an invalid ballot. No phone can send such a
 * one; paper can.
 */
export function settledEntry(questionnaire: Questionnaire, entry: Entry): Entry {
  if (isInvalid(entry)) return entry;
  const unread = (key: string) => {
    const keyed = entry.items[key];
    return keyed !== undefined && 'unread' in keyed;
  };
  const all = Object.values(entry.items);
  // what nobody has keyed is not blank
  if (all.length === 0) return entry;
  if (all.every((keyed) => 'unread' in keyed && keyed.unread === 'blank')) {
    return { invalid: 'blank_ballot' };
  }
  return questionnaire.required.some(unread) ? { invalid: 'required_item_unread' } : entry;
}

/** A valid entry as `validate` takes it: what a form would have posted, and the keys found void. */
export function asPosted(items: KeyedItems): { posted: Map<string, string[]>; voids: Set<string> } {
  const posted = new Map<string, string[]>();
  const voids = new Set<string>();
  for (const [key, keyed] of Object.entries(items)) {
    if ('marks' in keyed) {
      posted.set(key, [...keyed.marks]);
      // keys are made by answerKey alone; the field's name does not depend on more
      if (keyed.specify) posted.set(specifyField(key as AnswerKey), [keyed.specify]); // see above
    } else if (keyed.unread !== 'blank') voids.add(key);
  }
  return { posted, voids };
}
