/**
 * Shares `total` ballots out over collection points in proportion to their sizes, by largest remainder (Hamilton):
 * whole parts first, then one each to the largest remainders, the earlier point first where they are equal.
 * The parts add up to `total`. Throws a RangeError for what cannot be shared out.
 */
export function allocate(total: number, sizes: readonly number[]): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const isCount = (value: number) => Number.isInteger(value) && value >= 0;
  if (!isCount(total) || !sizes.every(isCount) || !Number.isSafeInteger(total * all)) {
    throw new RangeError('ballots and sizes are whole numbers, none of them negative');
  }
  if (all === 0) {
    if (total > 0) throw new RangeError('there is nobody to share the ballots out to');
    return sizes.map(() => 0);
  }
  const whole = sizes.map((size) => Math.floor((total * size) / all));
  const left = total - whole.reduce((sum, part) => sum + part, 0);
  const byRemainder = sizes
    .map((size, point) => ({ point, remainder: (total * size) % all }))
    .sort((a, b) => b.remainder - a.remainder || a.point - b.point);
  const favoured = new Set(byRemainder.slice(0, left).map(({ point }) => point));
  return whole.map((part, point) => part + Number(favoured.has(point)));
}
