import { average } from '../rational.ts';
import { defineWithinGroupRule } from './kind.ts';

/**
 * Every item counts the same, so a factor weighs as much as it has items. The catalogue calls this "pooled over
 * items": its worked number (4.0318) weights factor means by their numbers of items. The answers themselves are
 * not pooled: by step 2 of the composition it is item indices that are averaged, so an item that more people
 * answered does not weigh more.
 */
export const itemAverage = defineWithinGroupRule({
  code: 'ITEMAVG',
  formula: {
    vi: 'Chỉ số của nhóm đối tượng = trung bình cộng chỉ số của tất cả các câu',
    en: 'Index of the group = mean of the indices of all its items',
  },
  source: {
    vi: 'Giả định: mỗi câu có trọng số như nhau.',
    en: 'An assumption: every item has the same weight.',
  },
  index: (factors) => average(factors.flat()),
});
