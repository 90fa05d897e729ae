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

/** More steps than this are not taken: the answer is then "yes", so that a "no" is always true. */
const patience = 20_000;

/** Steps that are left for a whole questionnaire, however many of its parts are asked about. */
export type Budget = { steps: number };

type Choice = { any: readonly Formula[]; tried: number; undoTo: number; pendingTo: number; next: number };

/**
 * `possible` is undefined for an item that nothing is known of; it satisfies nothing.
 *
 * What branches waits for what does not. Of the branches one is tried after the other, and what it laid down is
 * taken back before the next. A formula that stands in several places is laid down once: conditions that look at
 * conditions share most of what they say.
 */
export function canHold(
  formula: Formula,
  possible: (item: ItemCode) => Possible | undefined,
  budget: Budget = { steps: patience },
): boolean {
  const laidDown = new Map<ItemCode, Marks>();
  const holding = new Set<Formula>();
  const pending: (readonly Formula[])[] = [];
  const undo: (() => void)[] = [];
  const choices: Choice[] = [];
  let next = 0;
  const last = Math.max(0, budget.steps - patience);

  /** Lays down what a formula says; stops in the middle when no steps are left. */
  function lay(whole: Formula): boolean {
    const ahead = [whole];
    for (let part = ahead.pop(); part !== undefined && budget.steps > last; part = ahead.pop()) {
      budget.steps -= 1;
      const one = part;
      if (holding.has(one)) continue;
      holding.add(one);
      undo.push(() => holding.delete(one));
      if ('all' in one) ahead.push(...one.all);
      else if ('any' in one) pending.push(one.any);
      else if (!layMarks(one)) return false;
    }
    return true;
  }

  function layMarks(leaf: Exclude<Formula, { all: unknown } | { any: unknown }>): boolean {
    const item = 'answered' in leaf ? leaf.answered : 'unmarked' in leaf ? leaf.unmarked : leaf.blank;
    const known = laidDown.get(item);
    const before = known ?? { needed: [], barred: [], isBlank: false };
    const after: Marks = {
      needed: 'answered' in leaf ? [...before.needed, leaf.oneOf] : before.needed,
      barred: 'unmarked' in leaf ? [...before.barred, ...leaf.oneOf] : before.barred,
      isBlank: before.isBlank || 'blank' in leaf,
    };
    laidDown.set(item, after);
    undo.push(() => (known ? laidDown.set(item, known) : laidDown.delete(item)));
    return canBeMarked(after, possible(item));
  }

  function takeBackTo(choice: Choice): void {
    while (undo.length > choice.undoTo) undo.pop()?.();
    pending.length = choice.pendingTo;
    next = choice.next;
  }

  let isHolding = lay(formula);
  while (budget.steps > last) {
    if (isHolding) {
      const any = pending[next];
      if (!any) return true;
      next += 1;
      if (any.some((part) => holding.has(part))) continue;
      choices.push({ any, tried: 0, undoTo: undo.length, pendingTo: pending.length, next });
    }
    const choice = choices.at(-1);
    if (!choice) return false;
    takeBackTo(choice);
    const part = choice.any[choice.tried];
    choice.tried += 1;
    if (part) isHolding = lay(part);
    else {
      choices.pop();
      isHolding = false;
    }
  }
  return true;
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
