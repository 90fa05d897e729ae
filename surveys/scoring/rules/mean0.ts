import { levelTotal } from '../level-total.ts';
import { rational } from '../rational.ts';
import { defineItemRule, noParameters } from './kind.ts';

/** Defined for five levels only; unlike MEAN5 the lowest possible index is 0. */
export const mean0 = defineItemRule({
  code: 'MEAN0',
  formula: {
    vi: 'Chỉ số = (điểm trung bình − 1) ÷ 4',
    en: 'Index = (mean level − 1) ÷ 4',
  },
  source: {
    vi: 'Biến thể của điểm trung bình, tính từ 0; kiến thức chung, không có văn bản quy định.',
    en: 'The mean counted from 0; general knowledge, no document prescribes it.',
  },
  parameters: noParameters,
  better: 'higher_level',
  fits: (levelCount) => levelCount === 5,
  index: (levels, n) => rational(levelTotal(levels) - n, n * 4),
});
