import { describe, expect, test } from 'vitest';
import { headlineOf } from '#server/results/statistics/headline.ts';
import { modePanel } from '#server/results/statistics/mode-panel.ts';
import { modeStrataOf, strataOf } from '#server/results/statistics/strata.ts';
import { weightsOf } from '#server/results/statistics/weights.ts';
import { type Mode, modes } from '#surveys/campaigns/mode.ts';
import { chance } from '../filled.ts';
import { campaignAt, citizensOf, content } from './cast.ts';

/** Ballots of one mode at one point: `n` is known to the attacker, how many of them are content is not. */
type Atom = { point: string; mode: Mode; n: number; good: number };
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

function drawn(seed: number) {
  const draw = chance(seed);
  const points = ids.slice(0, 2 + Math.floor(draw() * 7));
  const sizes = Object.fromEntries(points.map((id) => [id, 100 * (1 + Math.floor(draw() * 4))]));
  const used = modes.slice(0, 1 + Math.floor(draw() * 4));
  const atoms = points.flatMap((point) =>
    used.flatMap((mode): Atom[] => {
      const n = draw() < 0.25 ? 0 : 1 + Math.floor(draw() ** 2 * 40);
      return n === 0 ? [] : [{ point, mode, n, good: Math.floor(draw() * (n + 1)) }];
    }),
  );
  const responses = atoms.flatMap(({ point, mode, n, good }) => content(good, n, { point, mode }));
  return { atoms, sizes, side: citizensOf(campaignAt(sizes), responses) };
}

/** Everything that is told of the index, as equations in the unknown counts of content ballots. */
function equations({ atoms, sizes, side }: ReturnType<typeof drawn>): number[][] {
  const panel = modePanel(side);
  const weights = weightsOf(side);
  const headline = headlineOf(side);
  if (!headline) throw new Error('no headline');
  const rows: number[][] = [];
  const row = (weigh: (atom: Atom) => number) => rows.push(atoms.map(weigh));
  const sum = (of: (atom: Atom) => boolean) => atoms.reduce((all, atom) => all + (of(atom) ? atom.n : 0), 0);
  if (panel.pooled) row(() => 1 / sum(() => true));
  const told = panel.modes.filter(({ raw }) => raw).map(({ mode }) => mode);
  const strata = strataOf(side.campaign, side.ballots, headline);
  const classes = modeStrataOf(strata, side.ballots, headline, told);
  for (const { mode, raw, adjusted } of panel.modes) {
    if (raw) row((atom) => (atom.mode === mode ? 1 / sum((one) => one.mode === mode) : 0));
    if (!adjusted) continue;
    row((atom) => {
      const class_ = classes.find((points) => points.some((point) => point === atom.point)) ?? [];
      const isHere = (one: Atom) => class_.some((point) => point === one.point);
      return atom.mode === mode ? sum(isHere) / sum((one) => isHere(one) && one.mode === mode) : 0;
    });
  }
  if (weights.figures.some(({ code, adjusted }) => code === 'headline' && adjusted)) {
    row((atom) => {
      const class_ = strata.find((points) => points.some((point) => point === atom.point)) ?? [];
      const people = class_.reduce((all, point) => all + (sizes[point] ?? 0), 0);
      return people / sum((one) => class_.some((point) => point === one.point));
    });
  }
  return rows;
}

/** Is the vector a combination of the rows? By Gauss, on numbers near 1. */
function isCombination(rows: readonly number[][], wanted: readonly number[]): boolean {
  const rank = (matrix: readonly (readonly number[])[]) => {
    const left = matrix.map((row) => {
      const largest = Math.max(...row.map(Math.abs));
      return row.map((value) => (largest === 0 ? 0 : value / largest));
    });
    let found = 0;
    for (let column = 0; column < wanted.length; column += 1) {
      const rest = left.slice(found);
      const at = rest.reduce(
        (best, row, index) =>
          Math.abs(row[column] ?? 0) > Math.abs(rest[best]?.[column] ?? 0) ? index : best,
        0,
      );
      const pivot = rest[at];
      if (!pivot || Math.abs(pivot[column] ?? 0) < 1e-9) continue;
      const swapped = left[found];
      if (swapped) left[found + at] = swapped;
      left[found] = pivot;
      for (let other = found + 1; other < left.length; other += 1) {
        const share = (left[other]?.[column] ?? 0) / (pivot[column] ?? 1);
        left[other] = (left[other] ?? []).map((value, index) => value - share * (pivot[index] ?? 0));
      }
      found += 1;
    }
    return found;
  };
  return rank([...rows, wanted]) === rank(rows);
}

/** Parts of fewer than five ballots whose number of content ones follows from what is told: atoms, points, modes. */
function givenAway(situation: ReturnType<typeof drawn>): string[] {
  const rows = equations(situation);
  const { atoms } = situation;
  const parts: { name: string; holds: (atom: Atom) => boolean }[] = [
    ...atoms.map((atom) => ({ name: `${atom.point} ${atom.mode}`, holds: (one: Atom) => one === atom })),
    ...ids.map((point) => ({ name: point, holds: (one: Atom) => one.point === point })),
    ...modes.map((mode) => ({ name: mode, holds: (one: Atom) => one.mode === mode })),
  ];
  return parts.flatMap(({ name, holds }) => {
    const n = atoms.filter(holds).reduce((all, atom) => all + atom.n, 0);
    const isSmall = n > 0 && n < 5 && n < atoms.reduce((all, atom) => all + atom.n, 0);
    return isSmall &&
      isCombination(
        rows,
        atoms.map((atom) => Number(holds(atom))),
      )
      ? [name]
      : [];
  });
}

describe('raw and adjusted figures solved together', () => {
  test('the solver finds what two figures of two points tell', () => {
    const raw = [1 / 50, 1 / 50];
    expect(isCombination([raw], [1, 0])).toBe(false);
    expect(isCombination([raw, [1 / 30, 1 / 20]], [1, 0])).toBe(true);
  });

  test('tell of no part with fewer than five ballots, at two to eight points', () => {
    let adjusted = 0;
    for (let seed = 1; seed <= 250; seed += 1) {
      const situation = drawn(seed);
      expect(givenAway(situation), `seed ${seed}`).toEqual([]);
      adjusted += Number(equations(situation).length > 3);
    }
    expect(adjusted).toBeGreaterThan(25);
  }, 60_000);
});
