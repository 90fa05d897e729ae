import type { Cell, Fact } from './facts.ts';

/** One answer that could have been given otherwise: these counts one less, those one more. */
export type Move = ReadonlyMap<Cell, number>;

/** Counts of which some reader wants to know the sum; `alike`: whether it is everybody's answer. */
export type Target = { name: string; cells: readonly Cell[]; count: number };

const most = 3;

/**
 * What follows from the facts. For every target another way in which people may have answered is looked for, up to
 * three answers away from the true one, that agrees with every fact. Where one is found, nobody can know the count; a
 * target for which none is found counts as recovered, on the safe side.
 */
export function openSolver(truth: ReadonlyMap<Cell, number>, facts: readonly Fact[], moves: readonly Move[]) {
  const touching = Map.groupBy(
    facts.flatMap((one, at) => [...one.terms.keys()].map((cell) => ({ cell, at }))),
    ({ cell }) => cell,
  );
  const factsAt = new Map([...touching].map(([cell, some]) => [cell, some.map(({ at }) => at)]));
  const values = facts.map(({ terms }) =>
    [...terms].reduce((sum, [cell, weight]) => sum + weight * (truth.get(cell) ?? 0), 0),
  );
  const movesAt = new Map<Cell, Move[]>();
  for (const move of moves)
    for (const cell of move.keys()) movesAt.set(cell, [...(movesAt.get(cell) ?? []), move]);

  /** By how much a fact would not hold any more; 0 where it does. */
  function offBy(at: number, change: Move): number {
    const one = facts[at];
    if (!one) return 0;
    let value = values[at] ?? 0;
    for (const [cell, by] of change) value += by * (one.terms.get(cell) ?? 0);
    return value < one.low ? value - one.low : value > one.high ? value - one.high : 0;
  }

  function brokenBy(change: Move): { at: number; off: number } | undefined {
    for (const cell of change.keys())
      for (const at of factsAt.get(cell) ?? []) {
        const off = offBy(at, change);
        if (off !== 0) return { at, off };
      }
    return undefined;
  }

  function isPossible(change: Move): boolean {
    return [...change].every(([cell, by]) => (truth.get(cell) ?? 0) + by >= 0);
  }

  /** Can these changes be mended by so many others, without undoing what they do to the target? */
  function canBe(change: Move, left: number, cells: ReadonlySet<Cell>): boolean {
    const effect = [...change].reduce((sum, [cell, by]) => sum + (cells.has(cell) ? by : 0), 0);
    if (!isPossible(change)) return false;
    const broken = brokenBy(change);
    if (!broken) return effect !== 0;
    if (left === 0) return false;
    const { terms } = facts[broken.at] ?? { terms: new Map<Cell, number>() };
    const tried = new Set<Move>();
    for (const cell of terms.keys())
      for (const move of movesAt.get(cell) ?? []) {
        if (tried.has(move)) continue;
        tried.add(move);
        const effectOnBroken = [...move].reduce((sum, [one, by]) => sum + by * (terms.get(one) ?? 0), 0);
        if (effectOnBroken * broken.off < 0 && canBe(added(change, move), left - 1, cells)) return true;
      }
    return false;
  }

  return {
    /** Do the facts hold of what is true? Whatever does not was read wrongly. */
    untrue: () => facts.filter((_, at) => offBy(at, new Map()) !== 0).map(({ from }) => from),
    recovers({ cells }: Target): boolean {
      const own = new Set(cells);
      const first = cells.flatMap((cell) => movesAt.get(cell) ?? []);
      return ![...new Set(first)].some((move) => canBe(move, most - 1, own));
    },
  };
}

function added(change: Move, move: Move): Move {
  const sum = new Map(change);
  for (const [cell, by] of move) {
    const next = (sum.get(cell) ?? 0) + by;
    if (next === 0) sum.delete(cell);
    else sum.set(cell, next);
  }
  return sum;
}
