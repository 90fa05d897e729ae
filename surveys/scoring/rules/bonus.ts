import * as z from 'zod/mini';
import { add, compare, isDecimal, parseDecimal, subtract, zero } from '../rational.ts';
import { defineTotalRule } from './kind.ts';

const BonusParameters = z.strictObject({
  /** The most that can be given on top; the maximum rises by as much. */
  atMost: z._default(z.string().check(z.refine(isPoints, 'not a number of points')), '10'),
});

/** Penalties are not limited, but nobody ends below nothing. */
export const bonus = defineTotalRule({
  code: 'BONUS',
  formula: {
    vi: 'Tổng điểm = điểm đạt + điểm thưởng (không quá mức tối đa) − điểm trừ, không thấp hơn 0',
    en: 'Total = points given + bonus (up to its maximum) − penalty, never below 0',
  },
  source: {
    vi: 'Bộ tiêu chí cấp xã trước đây của Thái Nguyên có 10 điểm thưởng, điểm trừ ngoài 100 điểm; chi tiết là giả định.',
    en: 'A former commune-level set of Thái Nguyên has 10 points of bonus and penalty beside 100; the details are assumed.',
  },
  parameters: BonusParameters,
  next({ given, maximum }, sheet, { atMost }) {
    const most = parseDecimal(atMost);
    const added = compare(sheet.bonus, most) > 0 ? most : sheet.bonus;
    const left = subtract(add(given, added), sheet.penalty);
    return { given: compare(left, zero) < 0 ? zero : left, maximum: add(maximum, most) };
  },
});

function isPoints(text: string): boolean {
  return isDecimal(text) && !text.startsWith('-');
}
