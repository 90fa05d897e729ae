import type { TargetCode } from '#surveys/ids.ts';
import { kindOf } from '#surveys/items/index.ts';
import { type Entry, type KeyedItem, marksIn, settledEntry } from '#surveys/paper/entry.ts';
import { nextOnPaper, paperOrder } from '#surveys/paper/paper-order.ts';
import { type Place, type Questionnaire, scalesOf } from '#surveys/questionnaire/questionnaire.ts';
import { type Chance, chanceFrom } from '#surveys/simulation/chance.ts';
import { drawRespondent } from '#surveys/simulation/respondent.ts';

export type Keyed = { entry: Entry; errors: ReadonlyMap<string, KeyedItem> };

/** A heap of filled ballots: what is truly written on each, by serial from 1. */
export function filledBallots(
  questionnaire: Questionnaire,
  targets: readonly TargetCode[],
  count: number,
  seed: string,
): Map<number, ReadonlyMap<string, readonly string[]>> {
  const encounter = {
    questionnaire,
    targets,
    mode: 'paper',
    audience: 'served',
    point: 'khuoi-lang',
    day: '2024-09-17',
  } as const;
  return new Map(
    Array.from({ length: count }, (_, index) => [
      index + 1,
      drawRespondent(encounter, chanceFrom(`${seed} ballot ${index + 1}`)).posted,
    ]),
  );
}

/** Somebody keys a ballot and errs on a share of its items: another mark that can be made there, or a blank. */
export function keyBallotWith(
  questionnaire: Questionnaire,
  targets: readonly TargetCode[],
  written: ReadonlyMap<string, readonly string[]>,
  errorShare: number,
  chance: Chance,
): Keyed {
  const items: Record<string, KeyedItem> = {};
  const errors = new Map<string, KeyedItem>();
  for (;;) {
    const order = paperOrder(questionnaire, targets, marksIn(items));
    const place = nextOnPaper(order, (key) => key in items);
    if (!place) return { entry: settledEntry(questionnaire, { items }), errors };
    const truth = readOf(place, written);
    const keyed = chance.happens(errorShare) ? otherThan(truth, place, questionnaire, chance) : truth;
    if (keyed !== truth) errors.set(place.key, keyed);
    items[place.key] = keyed;
  }
}

/** What is written at a place. */
export function readOf(
  place: Pick<Place, 'key'>,
  written: ReadonlyMap<string, readonly string[]>,
): KeyedItem {
  const marks = written.get(place.key) ?? [];
  return marks.length > 0 ? { marks: [...marks] } : { unread: 'blank' };
}

function otherThan(
  truth: KeyedItem,
  { item }: Place,
  questionnaire: Questionnaire,
  chance: Chance,
): KeyedItem {
  const { marks = [] } = kindOf(item).markable(item, scalesOf(questionnaire));
  const is = 'marks' in truth ? truth.marks : [];
  const others = marks.filter((mark) => !is.includes(mark));
  if (others.length > 0) return { marks: [others[chance.below(others.length)] ?? ''] };
  return 'marks' in truth ? { unread: 'blank' } : { marks: ['Gõ nhầm'] };
}
