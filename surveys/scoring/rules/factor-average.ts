import { average } from '../rational.ts';
import { defineWithinGroupRule } from './kind.ts';

/** Every factor counts the same, however many items it has. */
export const factorAverage = defineWithinGroupRule({
  code: 'FACTORAVG',
  formula: {
    vi: 'Chỉ số của nhóm đối tượng = trung bình cộng chỉ số các yếu tố; chỉ số yếu tố = trung bình cộng chỉ số các câu của yếu tố',
    en: 'Index of the group = mean of its factor indices; a factor index = mean of the indices of its items',
  },
  source: {
    vi: 'Giả định: chưa tìm được trọng số giữa các yếu tố trong tài liệu công khai.',
    en: 'An assumption: no weights between factors were found in public documents.',
  },
  index: (factors) => average(factors.map(average)),
});
