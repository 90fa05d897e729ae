import type { AnswerKey } from '#surveys/ids.ts';
import { type Segment, smallestShownCount, smallestUnanimity } from '#surveys/statistics/suppression.ts';
import type { Figure, Term } from '../figures.ts';
import { exposesFew, type Sum } from './exposes-few.ts';
import { splitsBest } from './splits-best.ts';

/** What the segments show of each item. */
export type Shown = {
  levels: ReadonlyMap<AnswerKey, readonly number[]>;
  segments: ReadonlyMap<AnswerKey, readonly Segment[]>;
};

export function isMean(rule: string): boolean {
  return rule === 'MEAN5' || rule === 'MEAN0' || rule === 'LEVELPTS';
}

/** Do the item's segments leave open what the rule makes of it? */
export function hidesTerm({ key, rule }: Term, { levels, segments }: Shown): boolean {
  const own = segments.get(key) ?? [];
  return isMean(rule.code) ? own.length < (levels.get(key)?.length ?? 0) : splitsBest(own, rule.code);
}

/** Twice as many ways to answer the hidden items as a percentage of two decimals has values. */
const fewestWays = 20_000;

/**
 * The figures that may stand beside the segments. One whose items all show what it is made of tells nothing new; nor
 * are means guarded here that 30 or more people make up (docs/methods.md says why). Of the others, in the order given, each is told as long as no
 * adding and subtracting of what is told leads to fewer than three hidden items, and as long as the hidden items can
 * be answered in so many ways that a percentage cannot tell which. All that can be seen from the segments and from n,
 * so that leaving a figure out says nothing.
 */
export function toldFigures(figures: readonly Figure[], told: Shown): Figure[] {
  const kept: Figure[] = [];
  const sums: { sum: Sum; names: ReadonlySet<string> }[] = [];
  for (const figure of figures) {
    const sum = new Map<string, number>();
    for (const term of figure.terms) {
      const name = `${isMean(term.rule.code) ? 'mean' : term.rule.code} ${term.key}`;
      if (isGuarded(term, told)) sum.set(name, (sum.get(name) ?? 0) + term.weight);
    }
    const names = new Set(sum.keys());
    const near = connected(names, sums);
    const ways = figure.terms
      .filter((term) => isGuarded(term, told))
      .reduce((product, { key }) => product * (answersTo(key, told) + 1), 1);
    if (names.size > 0 && (ways < fewestWays || exposesFew([...near.map((one) => one.sum), sum]))) continue;
    if (names.size > 0) sums.push({ sum, names });
    kept.push(figure);
  }
  return kept.filter((figure) => !isNearAnEnd(figure, told));
}

export function answersTo(key: AnswerKey, { levels }: Shown): number {
  return (levels.get(key) ?? []).reduce((sum, count) => sum + count, 0);
}

export function isGuarded(term: Term, told: Shown): boolean {
  const isOfMany = isMean(term.rule.code) && answersTo(term.key, told) >= smallestUnanimity;
  return !isOfMany && hidesTerm(term, told);
}

/** Only sums that share an item, directly or through others, can be subtracted to any use. */
function connected<T extends { names: ReadonlySet<string> }>(
  names: ReadonlySet<string>,
  all: readonly T[],
): T[] {
  const reached = new Set(names);
  const found = new Set<T>();
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const one of all) {
      if (found.has(one) || ![...one.names].some((name) => reached.has(name))) continue;
      found.add(one);
      for (const name of one.names) reached.add(name);
    }
  }
  return [...found];
}

/** Are fewer than five steps missing until the hidden items are at one end of their scales, all alike? */
export function isNearAnEnd({ terms }: Figure, told: Shown): boolean {
  const hidden = terms.filter((term) => isGuarded(term, told));
  if (hidden.length === 0) return false;
  const steps = hidden.map(({ key, rule }) => stepsFromEnds(told.levels.get(key) ?? [], rule.code));
  return (['low', 'high'] as const).some(
    (end) => steps.reduce((sum, one) => sum + one[end], 0) < smallestShownCount,
  );
}

function stepsFromEnds(levels: readonly number[], rule: string): { low: number; high: number } {
  const sum = (worth: (index: number) => number) =>
    levels.reduce((all, count, index) => all + count * worth(index), 0);
  if (isMean(rule)) return { low: sum((index) => index), high: sum((index) => levels.length - 1 - index) };
  const isBest = (index: number) => Number(rule === 'NEG' ? index === 0 : index >= levels.length - 2);
  return { low: sum(isBest), high: sum((index) => 1 - isBest(index)) };
}
