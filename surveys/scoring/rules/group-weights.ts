import * as z from 'zod/mini';
import { compare, divide, multiply, sum, zero } from '../rational.ts';
import { defineBetweenGroupsRule } from './kind.ts';

const GroupWeightsParameters = z.strictObject({
  /** What happens when a group is missing or below its minimum: no number, or the other weights make up for it. */
  missing: z._default(z.enum(['block', 'renormalise']), 'block'),
});

/** Weights are shares of their own sum; a criteria set's add up to 1. */
export const groupWeights = defineBetweenGroupsRule({
  code: 'GROUPW',
  formula: {
    vi: 'Chỉ số của tiêu chí = Σ (trọng số của nhóm × chỉ số của nhóm). Nhóm chưa đủ số phiếu: không tính điểm, hoặc chia lại trọng số cho các nhóm còn lại',
    en: 'Index of the criterion = Σ (weight of the group × index of the group). A group with too few responses: no score, or the other weights are renormalised',
  },
  source: {
    vi: 'Cách kết hợp nhiều nhóm đối tượng thường gặp (kiến thức chung); trọng số do bộ tiêu chí đặt ra.',
    en: 'The usual way of joining respondent groups (general knowledge); the weights are the criteria set’s.',
  },
  parameters: GroupWeightsParameters,
  index(groups, { missing }) {
    const isBlocked = missing === 'block' && groups.some(({ index }) => index === undefined);
    const total = sum(groups.flatMap(({ weight, index }) => (index === undefined ? [] : [weight])));
    if (isBlocked || compare(total, zero) <= 0) return undefined;
    const weights = groups.map(({ weight, index }) => (index === undefined ? zero : divide(weight, total)));
    const parts = groups.map(({ index = zero }, at) => multiply(weights[at] ?? zero, index));
    return { index: sum(parts), weights };
  },
});
