import * as z from 'zod/mini';
import { compare, divide, isDecimal, multiply, parseDecimal, rational, sum } from '../rational.ts';
import { defineItemRule, ShareDecimal } from './kind.ts';

const LevelPointsParameters = z.strictObject({
  /** What each level is worth, worst level first, never falling. As many as the scale has levels. */
  fractions: z
    ._default(z.array(ShareDecimal), ['0', '0.25', '0.5', '0.75', '1'])
    .check(z.minLength(2), z.refine(neverFalls, 'a higher level is worth less than a lower one')),
});

/** Fits any scale, because the fractions are given level by level. */
export const levelPoints = defineItemRule({
  code: 'LEVELPTS',
  formula: {
    vi: 'Chỉ số = Σ (hệ số của mức × số phiếu ở mức đó) ÷ số phiếu trả lời câu đó',
    en: 'Index = Σ (fraction of the level × answers at that level) ÷ valid answers to the item',
  },
  source: {
    vi: 'Cách chấm theo mức thường gặp trong hướng dẫn của các tỉnh (kiến thức chung); hệ số là tham số của bộ tiêu chí.',
    en: 'Points by level, common in provincial guides (general knowledge); the fractions are parameters of the criteria set.',
  },
  parameters: LevelPointsParameters,
  better: 'higher_level',
  fits: (levelCount, { fractions }) => levelCount === fractions.length,
  index(levels, n, { fractions }) {
    const worth = fractions.map((fraction, index) =>
      multiply(parseDecimal(fraction), rational(levels[index] ?? 0)),
    );
    return divide(sum(worth), rational(n));
  },
});

function neverFalls(fractions: readonly string[]): boolean {
  const worth = fractions.filter(isDecimal).map(parseDecimal);
  return worth.every((fraction, index) => compare(worth[index - 1] ?? fraction, fraction) <= 0);
}
