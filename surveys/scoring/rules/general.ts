import { defineWithinGroupRule } from './kind.ts';

/** The item asked last, of satisfaction with everything: its own rule (TOP2, MEAN5) makes the index. */
export const general = defineWithinGroupRule({
  code: 'GENERAL',
  formula: {
    vi: 'Chỉ số của nhóm đối tượng = chỉ số của một câu hỏi chung duy nhất',
    en: 'Index of the group = index of one overall item, and of no other',
  },
  source: {
    vi: 'Phiếu khảo sát đã công bố có câu hỏi chung về mức độ hài lòng; dùng riêng câu đó để chấm điểm là giả định.',
    en: 'Published ballots have an overall item on satisfaction; scoring by it alone is an assumption.',
  },
  itemCount: 1,
  index(factors) {
    const [item, ...others] = factors.flat();
    return others.length > 0 ? undefined : item;
  },
});
