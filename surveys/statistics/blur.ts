/** Blurred counts are multiples of this. */
export const blurredTo = 5;

/**
 * Noise for one count, from two numbers drawn evenly among the 32-bit ones. It is z with probability ½^|z| ÷ 3, the
 * two-sided geometric distribution (Ghosh, Roughgarden, Sundararajan, SIAM J. Comput. 41, 2012, with α = ½).
 */
export function noiseFrom(first: number, second: number): number {
  return Math.clz32(first) - Math.clz32(second);
}

/**
 * A count as it is told while more answers can come. Whatever is told, any count near could be behind it, and one
 * answer more or less makes it at most twice as likely (docs/methods.md, "While more can come in").
 */
export function blurredCount(count: number, noise: number): number {
  return Math.max(0, blurredTo * Math.round((count + noise) / blurredTo));
}
