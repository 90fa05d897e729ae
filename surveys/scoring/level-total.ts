/** The sum of the levels marked, level 1 for the first count: Σ k·n_k. */
export function levelTotal(levels: readonly number[]): number {
  return levels.reduce((total, count, index) => total + count * (index + 1), 0);
}
