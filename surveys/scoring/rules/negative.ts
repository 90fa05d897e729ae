import { rational } from '../rational.ts';
import { defineItemRule, noParameters } from './kind.ts';

/**
 * For the scale "Không có – Một số – Nhiều" (MD3), on which the first level is the good one. Defined for exactly
 * three levels, so that it cannot be laid over a satisfaction scale by mistake.
 */
export const negative = defineItemRule({
  code: 'NEG',
  formula: {
    vi: 'Chỉ số = số phiếu chọn “Không có” ÷ số phiếu trả lời câu đó',
    en: 'Index = answers "None" ÷ valid answers to the item',
  },
  source: {
    vi: 'Quy ước của phần mềm: tỷ lệ “Không có” được công bố ở cấp quốc gia, việc quy tỷ lệ đó thành điểm là giả định.',
    en: 'A convention of this software: the share "None" is published nationally, turning it into points is an assumption.',
  },
  parameters: noParameters,
  better: 'lower_level',
  fits: (levelCount) => levelCount === 3,
  index: (levels, n) => rational(levels[0] ?? 0, n),
});
