import { rational } from '../rational.ts';
import { defineItemRule, noParameters } from './kind.ts';

/** Defined for five levels only: of three, the two highest would include the middle. */
export const top2 = defineItemRule({
  code: 'TOP2',
  formula: {
    vi: 'Tỷ lệ hài lòng = (số phiếu mức 4 + số phiếu mức 5) ÷ số phiếu trả lời câu đó',
    en: 'Share satisfied = (answers at level 4 + answers at level 5) ÷ valid answers to the item',
  },
  source: {
    vi: 'Cách tính thường gặp trong các báo cáo chỉ số hài lòng giai đoạn 2017–2021 và trong khảo sát của ngành y tế; chưa đối chiếu được văn bản gốc.',
    en: 'Usual in satisfaction reports of 2017–2021 and in surveys of the health sector; not checked against an original document.',
  },
  parameters: noParameters,
  better: 'higher_level',
  fits: (levelCount) => levelCount === 5,
  index: (levels, n) => rational((levels[3] ?? 0) + (levels[4] ?? 0), n),
});
