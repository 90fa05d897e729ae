import type { AnswerKey } from '#surveys/ids.ts';
import { toNumber } from '#surveys/scoring/rational.ts';
import { rules } from '#surveys/scoring/rules/index.ts';
import type { Segment } from '#surveys/statistics/suppression.ts';
import type { Figure } from '../figures.ts';

export type Told = {
  levels: ReadonlyMap<AnswerKey, readonly number[]>;
  segments: ReadonlyMap<AnswerKey, readonly Segment[]>;
  figures: readonly Figure[];
};

/** One answer more on level `to` and one less on level `from` (indices), both in one segment. */
type Step = { key: AnswerKey; from: number; to: number };

/**
 * Could the count of this level be another one, though every segment and every figure stays as it is told?
 *
 * Looks for one answer to move to the level beside it, or two of any items that share a figure. Finding them proves
 * that the count is not determined; what only larger moves would change is taken for revealed, on the safe side.
 */
export function isUndetermined(told: Told, key: AnswerKey, level: number): boolean {
  const touching = told.figures.filter(({ terms }) => terms.some((term) => term.key === key));
  const near = new Set([key, ...touching.flatMap(({ terms }) => terms.map((term) => term.key))]);
  const others = [...near].flatMap((one) => stepsOf(told, one));
  return stepsOf(told, key)
    .filter(({ from, to }) => from === level || to === level)
    .some(
      (first) =>
        isUnseen(told, [first]) ||
        others.some((second) => changes([first, second], key, level) && isUnseen(told, [first, second])),
    );
}

function stepsOf({ levels, segments }: Told, key: AnswerKey): Step[] {
  const counts = levels.get(key) ?? [];
  return (segments.get(key) ?? []).flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, index) => [from - 1 + index, from + index] as const).flatMap(
      ([low, high]) => [
        ...((counts[low] ?? 0) > 0 ? [{ key, from: low, to: high }] : []),
        ...((counts[high] ?? 0) > 0 ? [{ key, from: high, to: low }] : []),
      ],
    ),
  );
}

function changes(steps: readonly Step[], key: AnswerKey, level: number): boolean {
  const own = steps.filter((step) => step.key === key);
  return own.filter(({ to }) => to === level).length !== own.filter(({ from }) => from === level).length;
}

function isUnseen({ levels, figures }: Told, steps: readonly Step[]): boolean {
  const moved = new Map<AnswerKey, number[]>();
  for (const { key, from, to } of steps) {
    const counts = moved.get(key) ?? [...(levels.get(key) ?? [])];
    counts[from] = (counts[from] ?? 0) - 1;
    counts[to] = (counts[to] ?? 0) + 1;
    moved.set(key, counts);
  }
  if ([...moved.values()].some((counts) => counts.some((count) => count < 0))) return false;
  return figures
    .filter(({ terms }) => terms.some(({ key }) => moved.has(key)))
    .every((figure) => staysTheSame(figure, levels, moved));
}

function staysTheSame({ terms }: Figure, levels: Told['levels'], moved: Told['levels']): boolean {
  const value = (countsOf: (key: AnswerKey) => readonly number[]) =>
    terms.reduce((sum, { key, rule, weight }) => {
      const index = rules[rule.code].index(countsOf(key), rule.parameters);
      return sum + (index ? weight * toNumber(index) : 0);
    }, 0);
  const before = value((key) => levels.get(key) ?? []);
  const after = value((key) => moved.get(key) ?? levels.get(key) ?? []);
  // what differs only by the arithmetic of fractions is the same figure
  if (Math.abs(after - before) < 1e-11) return true;
  const hundredths = [before, after].map((share) => share * 10_000 + 0.5);
  const isClear = hundredths.every((at) => Math.abs(at - Math.round(at)) > 1e-6);
  return isClear && new Set(hundredths.map(Math.floor)).size === 1;
}
