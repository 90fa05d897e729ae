import type { ItemCode } from '../../ids.ts';
import type { Markable } from '../../items/kind.ts';
import type { Condition } from '../condition.ts';

/**
 * Can a condition ever hold? The conditions a part depends on become one formula over the answers given before it;
 * `canHold` looks for answers that satisfy it.
 *
 * `answered`: one of `oneOf` was marked. `unmarked`: none of them was. `blank`: nothing was marked at all.
 */
export type Formula =
  | { answered: ItemCode; oneOf: readonly string[] }
  | { unmarked: ItemCode; oneOf: readonly string[] }
  | { blank: ItemCode }
  | { all: readonly Formula[] }
  | { any: readonly Formula[] };

export const never: Formula = { any: [] };

/** What can be marked in an item, and whether it can be left blank by somebody who is asked it. */
export type Possible = Markable & { canBeBlank: boolean };

/** The condition as a formula, with every "not" moved down to the marks themselves. */
export function formulaOf(condition: Condition, holding = true): Formula {
  if ('not' in condition) return formulaOf(condition.not, !holding);
  if ('item' in condition) {
    const { item, oneOf } = condition;
    return holding ? { answered: item, oneOf } : { unmarked: item, oneOf };
  }
  const parts = ('all' in condition ? condition.all : condition.any).map((part) => formulaOf(part, holding));
  return 'all' in condition === holding ? { all: parts } : { any: parts };
}

/** What a formula has laid down so far about one item. */
type Marks = { needed: readonly (readonly string[])[]; barred: readonly string[]; isBlank: boolean };

/** More branches than this are not followed: the answer is then "yes", so that a "no" is always true. */
const patience = 20_000;

/** `possible` is undefined for an item that nothing is known of; it satisfies nothing. */
export function canHold(formula: Formula, possible: (item: ItemCode) => Possible | undefined): boolean {
  let steps = 0;

  function search(open: readonly Formula[], laidDown: ReadonlyMap<ItemCode, Marks>): boolean {
    steps += 1;
    if (steps > patience) return true;
    const [first, ...rest] = open;
    if (first === undefined) return true;
    if ('all' in first) return search([...first.all, ...rest], laidDown);
    // what branches waits for what does not
    const firm = rest.findIndex((part) => !('any' in part));
    if ('any' in first && firm >= 0) {
      return search([...rest.slice(firm), first, ...rest.slice(0, firm)], laidDown);
    }
    if ('any' in first) return first.any.some((part) => search([part, ...rest], laidDown));
    const item = 'answered' in first ? first.answered : 'unmarked' in first ? first.unmarked : first.blank;
    const before = laidDown.get(item) ?? { needed: [], barred: [], isBlank: false };
    const after: Marks = {
      needed: 'answered' in first ? [...before.needed, first.oneOf] : before.needed,
      barred: 'unmarked' in first ? [...before.barred, ...first.oneOf] : before.barred,
      isBlank: before.isBlank || 'blank' in first,
    };
    return canBeMarked(after, possible(item)) && search(rest, new Map(laidDown).set(item, after));
  }

  return search([formula], new Map());
}

function canBeMarked({ needed, barred, isBlank }: Marks, possible: Possible | undefined): boolean {
  const { marks, atMost, canBeBlank } = possible ?? { marks: [], atMost: 0, canBeBlank: true };
  if (needed.length === 0 && canBeBlank) return true;
  if (isBlank) return needed.length === 0 && canBeBlank;
  const isAllowed = (mark: string) => !barred.includes(mark) && (marks?.includes(mark) ?? true);
  if (needed.length === 0) return marks === undefined || marks.some(isAllowed);
  return canCover(
    needed.map((set) => set.filter(isAllowed)),
    atMost,
  );
}

/** Can every set be hit with at most so many marks? */
function canCover(sets: readonly (readonly string[])[], atMost: number): boolean {
  const [first, ...rest] = sets;
  if (first === undefined) return true;
  if (atMost === 0) return false;
  return first.some((mark) =>
    canCover(
      rest.filter((set) => !set.includes(mark)),
      atMost - 1,
    ),
  );
}
