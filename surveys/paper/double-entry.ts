import * as z from 'zod/mini';
import type { AnswerKey, TargetCode } from '../ids.ts';
import { type Place, placesOf, type Questionnaire } from '../questionnaire/questionnaire.ts';
import { tidyText } from '../vietnamese.ts';
import { type Entry, isInvalid, KeyedItem, marksIn } from './entry.ts';
import { invalidReasons } from './invalid-reason.ts';
import { paperOrder } from './paper-order.ts';

/** Where two keyings differ on whether the ballot counts at all. No item is called so. */
export const validityKey = 'validity';

/** What one keyer says of one item, or of the ballot as a whole. `words`: open words, and which ones is not kept. */
export const Said = z.union([
  KeyedItem,
  z.strictObject({ invalid: z.enum(invalidReasons) }),
  z.strictObject({ valid: z.literal(true) }),
  z.strictObject({ notKeyed: z.literal(true) }),
  z.strictObject({ words: z.literal(true) }),
]);
export type Said = z.infer<typeof Said>;

export type Disagreement = { key: AnswerKey | typeof validityKey; first: Said; second: Said };

/** So many items were read by both keyers, and so many differently. Texts are compared by their words alone. */
export type Comparison = { compared: number; disagreements: Disagreement[] };

/** The clerk's word on one disagreement. `read_again`: neither; the paper was read a third time. */
export const Decision = z.union([
  z.strictObject({ choice: z.enum(['first', 'second']) }),
  z.strictObject({ choice: z.literal('read_again'), keyed: KeyedItem }),
]);
export type Decision = z.infer<typeof Decision>;
/** `by`: an account's id. */
export const PendingDecision = z.strictObject({ decision: Decision, by: z.string() });
export type PendingDecision = z.infer<typeof PendingDecision>;
export type Decisions = Readonly<Record<string, Decision>>;

/**
 * Item by item, in the order of the questionnaire, whatever was keyed first. What only one of them was led to is not
 * compared: the item that led them apart is. A ballot that one of them calls invalid is one comparison.
 */
export function compareEntries(
  questionnaire: Questionnaire,
  targets: readonly TargetCode[],
  first: Entry,
  second: Entry,
): Comparison {
  if (isInvalid(first) || isInvalid(second)) {
    const [one, other] = [validityOf(first), validityOf(second)];
    const isSame = JSON.stringify(one) === JSON.stringify(other);
    const disagreement: Disagreement = { key: validityKey, first: one, second: other };
    return { compared: 1, disagreements: isSame ? [] : [disagreement] };
  }
  const disagreements: Disagreement[] = [];
  let compared = 0;
  for (const { key, item } of placesOf(questionnaire, targets)) {
    const [one, other] = [first.items[key], second.items[key]];
    if (!one || !other) continue;
    compared += 1;
    if (!isSameReading(item.kind, one, other)) disagreements.push({ key, first: one, second: other });
  }
  return { compared, disagreements };
}

function validityOf(entry: Entry): Said {
  return isInvalid(entry) ? { invalid: entry.invalid } : { valid: true };
}

function isSameReading(kind: Place['item']['kind'], one: KeyedItem, other: KeyedItem): boolean {
  if ('unread' in one || 'unread' in other) return JSON.stringify(one) === JSON.stringify(other);
  const marks = ({ marks }: typeof one) =>
    (kind === 'text' ? marks.map(wordsOf) : marks.toSorted()).join('\n');
  return marks(one) === marks(other) && wordsOf(one.specify ?? '') === wordsOf(other.specify ?? '');
}

/** Capitals, spaces and stops are the keyer's habits rather than errors. */
function wordsOf(text: string): string {
  return tidyText(text)
    .toLocaleLowerCase('vi')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** `open`: what is still to be decided, in the order of the paper; `entry` is whole only when nothing is. */
export type Merged = { entry: Entry; open: Disagreement[] };

/**
 * One ballot out of two keyings and the decisions on them. Where both agree that stands; everything else on the
 * decided route is open: where they differ, and where only one of them was led, or nobody, because an earlier item was
 * read differently. So nothing of a ballot that was keyed twice rests on one reading, unless the whole other keying
 * called it invalid.
 */
export function mergeEntries(
  questionnaire: Questionnaire,
  targets: readonly TargetCode[],
  [first, second]: readonly [Entry, Entry],
  decisions: Decisions,
): Merged {
  if (isInvalid(first) || isInvalid(second)) {
    const { disagreements } = compareEntries(questionnaire, targets, first, second);
    const decided = decisions[validityKey];
    if (disagreements.length > 0 && !decided) return { entry: first, open: disagreements };
    return { entry: decided?.choice === 'second' ? second : first, open: [] };
  }
  const { disagreements } = compareEntries(questionnaire, targets, first, second);
  const differing = new Set<string>(disagreements.map(({ key }) => key));
  const said = { first: first.items, second: second.items };
  const settled: Record<string, KeyedItem> = {};
  for (const [key, keyed] of Object.entries(first.items)) {
    if (second.items[key] && !differing.has(key)) settled[key] = keyed;
  }
  for (const [key, decision] of Object.entries(decisions)) {
    const decided = decision.choice === 'read_again' ? decision.keyed : said[decision.choice][key];
    if (decided) settled[key] = decided;
  }
  const route = paperOrder(questionnaire, targets, marksIn(settled));
  const items = Object.fromEntries(
    route.flatMap(({ key }) => (settled[key] ? [[key, settled[key]] as const] : [])),
  );
  const open = route
    .filter(({ key }) => !settled[key])
    .map(
      ({ key }): Disagreement => ({
        key,
        first: first.items[key] ?? nothing,
        second: second.items[key] ?? nothing,
      }),
    );
  return { entry: { items }, open };
}

const nothing: Said = { notKeyed: true };

/**
 * The ballots that are keyed again: ⌈share⌉ of all that were keyed, valid or not, in rising order. A keyer who throws a
 * ballot out decides more than one who errs at an item. Drawn only when the first keying is closed.
 *
 * @param ticketOf a random ticket for each serial; the lowest are drawn, so that every ballot is as likely.
 */
export function drawReEntry(
  serials: readonly number[],
  sharePercent: number,
  ticketOf: (serial: number) => string,
): number[] {
  const wanted = Math.ceil((serials.length * sharePercent) / 100);
  return serials
    .map((serial) => ({ serial, ticket: ticketOf(serial) }))
    .sort((a, b) => (a.ticket < b.ticket ? -1 : a.ticket > b.ticket ? 1 : a.serial - b.serial))
    .slice(0, wanted)
    .map(({ serial }) => serial)
    .sort((a, b) => a - b);
}

/** Without the serial, without words: what is kept of a decision when its batch is accepted. */
export const LoggedDecision = z.strictObject({
  key: z.string(),
  first: Said,
  second: Said,
  decided: Said,
  by: z.string(),
});
export type LoggedDecision = z.infer<typeof LoggedDecision>;

/** Open words are comments, and nothing may say which batch a comment came with. */
export function withoutWords(said: Said, isText: boolean): Said {
  if (!('marks' in said)) return said;
  return isText ? { words: true } : { marks: said.marks };
}
