import * as z from 'zod/mini';
import { compare, parseDecimal, zero } from '../rational.ts';
import { definePointsRule, ShareDecimal } from './kind.ts';

const FloorParameters = z.strictObject({
  /** From this index on the points count. */
  threshold: z._default(ShareDecimal, '0.8'),
});

export const floor = definePointsRule({
  code: 'FLOOR',
  formula: {
    vi: 'Chỉ số đạt ngưỡng: điểm = điểm tối đa × chỉ số; dưới ngưỡng: 0 điểm',
    en: 'Index at or above the threshold: points = maximum × index; below it: 0',
  },
  source: {
    vi: 'Cách chấm “dưới 80\u00a0%: 0 điểm” thường gặp trong bộ tiêu chí cải cách hành chính (kiến thức chung); ngưỡng là tham số.',
    en: 'Points "below 80 %: 0" are common in PAR criteria sets (general knowledge); the threshold is a parameter.',
  },
  parameters: FloorParameters,
  share: (index, { threshold }) => (compare(index, parseDecimal(threshold)) >= 0 ? index : zero),
});
