/**
 * How many answers of an endless population tell as much as `n` of `populationSize` people: n·(N−1)/(N−n). The score
 * interval with the variance of drawing without replacement is Wilson's with this in the place of n (B. O'Neill,
 * Mathematical properties and finite-population correction for the Wilson score interval, arXiv 2109.12464, 2021).
 * Infinite when everybody answered; `n` itself where the size is not known.
 *
 * Throws a RangeError when more answered than there are.
 */
export function effectiveSize(n: number, populationSize?: number): number {
  if (populationSize === undefined) return n;
  if (!(n <= populationSize)) throw new RangeError(`${n} answers of ${populationSize} people`);
  return n === populationSize ? Number.POSITIVE_INFINITY : (n * (populationSize - 1)) / (populationSize - n);
}
