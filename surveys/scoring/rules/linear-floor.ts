import * as z from 'zod/mini';
import { compare, divide, one, parseDecimal, subtract, zero } from '../rational.ts';
import { definePointsRule, ShareDecimal } from './kind.ts';

const LinearFloorParameters = z.strictObject({
  /** Up to this index there are no points; from it they rise evenly to the maximum. Less than 1. */
  from: z._default(ShareDecimal, '0.5').check(z.refine((text) => !isOne(text), 'nothing lies above 1')),
});

export const linearFloor = definePointsRule({
  code: 'LINFLOOR',
  formula: {
    vi: 'Điểm = điểm tối đa × (chỉ số − mức sàn) ÷ (1 − mức sàn); từ mức sàn trở xuống: 0 điểm',
    en: 'Points = maximum × (index − floor) ÷ (1 − floor); at the floor and below: 0',
  },
  source: {
    vi: 'Cách chấm tăng đều từ một mức sàn; kiến thức chung, chưa tìm thấy văn bản nào nêu; mức sàn là tham số.',
    en: 'Points that rise evenly from a floor; general knowledge, found in no document; the floor is a parameter.',
  },
  parameters: LinearFloorParameters,
  share(index, { from }) {
    const floor = parseDecimal(from);
    if (compare(index, floor) <= 0) return zero;
    return divide(subtract(index, floor), subtract(one, floor));
  },
});

/** What is no decimal has been refused already. */
function isOne(text: string): boolean {
  return /^0*1(\.0+)?$/.test(text);
}
