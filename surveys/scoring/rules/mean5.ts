import { levelTotal } from '../level-total.ts';
import { rational } from '../rational.ts';
import { defineItemRule, noParameters } from './kind.ts';

/** Defined for five levels only: "÷ 5" is part of the definition, and the lowest possible index is 20 %. */
export const mean5 = defineItemRule({
  code: 'MEAN5',
  formula: {
    vi: 'Chỉ số = điểm trung bình (thang 1–5) ÷ 5',
    en: 'Index = mean level (1–5) ÷ 5',
  },
  source: {
    vi: 'Đang được dùng trong một phần mềm khảo sát thực tế. Suy đoán là gần với cách tính chỉ số hài lòng từ năm 2022; chưa có văn bản xác nhận.',
    en: 'In use in a fielded survey application. Presumably close to the satisfaction index since 2022; no document confirms it.',
  },
  parameters: noParameters,
  better: 'higher_level',
  fits: (levelCount) => levelCount === 5,
  index: (levels, n) => rational(levelTotal(levels), n * 5),
});
