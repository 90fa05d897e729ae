/**
 * A cell of the population, such as the citizens of one collection point. `population`: how many people it has, as far
 * as known; `planned`: its quota; `n`: who answered.
 */
export type Cell = { key: string; population: number | undefined; planned?: number | undefined; n: number };

/**
 * How many people one answer of the cell stands for: `weight` = population ÷ n. It is the product of `design`
 * (population ÷ planned) and `adjustment` (planned ÷ n), which are there where a quota was set.
 */
export type CellWeight = { key: string; weight: number; design?: number; adjustment?: number };

/**
 * `notAnswered`: cells with people of whom nobody answered; the rest cannot speak for them, and `coveredShare` is what
 * is left of the population. `unknown_population`: somebody answered in a cell of which the size is not known.
 */
export type Weighting =
  | {
      code: 'weighted';
      cells: CellWeight[];
      notAnswered: string[];
      coveredShare: number;
      effectiveN: number;
      designEffect: number;
    }
  | { code: 'unknown_population'; cells: string[] }
  | { code: 'no_answers' };

/** Design and post-stratification weights (Lohr, Sampling: Design and Analysis, 2nd ed., 2010, §2.4, §4.4). */
export function weightCells(cells: readonly Cell[]): Weighting {
  const answered = cells.filter(({ n }) => n > 0);
  if (answered.length === 0) return { code: 'no_answers' };
  const unknown = answered.filter(({ population = 0 }) => population <= 0);
  if (unknown.length > 0) return { code: 'unknown_population', cells: unknown.map(({ key }) => key) };
  const peopleIn = (some: readonly Cell[]) => some.reduce((sum, { population = 0 }) => sum + population, 0);
  const weights = answered.map(({ key, population = 0, planned = 0, n }) => ({
    key,
    weight: population / n,
    ...(planned > 0 && { design: population / planned, adjustment: planned / n }),
  }));
  const n = answered.reduce((sum, cell) => sum + cell.n, 0);
  const effectiveN = kishSize(answered.map((cell, at) => ({ n: cell.n, weight: weights[at]?.weight ?? 0 })));
  return {
    code: 'weighted',
    cells: weights,
    notAnswered: cells.filter(({ n, population = 0 }) => n === 0 && population > 0).map(({ key }) => key),
    coveredShare: peopleIn(answered) / peopleIn(cells),
    effectiveN,
    designEffect: n / effectiveN,
  };
}

/**
 * Kish's effective sample size (Σw)² ÷ Σw²: how many equally weighted answers tell as much, as far as weights go.
 * L. Kish, Survey Sampling (1965), §11.7; Journal of Official Statistics 8 (1992) 183–200. Of
 * no answers it is 0.
 */
export function kishSize(parts: readonly { n: number; weight: number }[]): number {
  const sum = parts.reduce((total, { n, weight }) => total + n * weight, 0);
  const squares = parts.reduce((total, { n, weight }) => total + n * weight * weight, 0);
  return squares === 0 ? 0 : (sum * sum) / squares;
}
