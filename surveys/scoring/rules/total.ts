import * as z from 'zod/mini';
import { parseDecimal, sum, zero } from '../rational.ts';
import { roundHalfUp } from '../rounding.ts';
import { defineTotalRule } from './kind.ts';

const TotalParameters = z.strictObject({
  /** Are the scores added up as they are printed, so that the table adds up, or as they are before rounding? */
  scores: z._default(z.enum(['rounded', 'exact']), 'rounded'),
});

export const total = defineTotalRule({
  code: 'TOTAL',
  formula: {
    vi: 'Tổng điểm = điểm thẩm định + điểm điều tra xã hội học; không điều tra thì chỉ có điểm thẩm định',
    en: 'Total = appraised points + points by survey; without a survey the appraised points alone',
  },
  source: {
    vi: 'Cách cộng của một phần mềm chấm điểm đang dùng (mã nguồn công khai), làm tròn hai chữ số thập phân.',
    en: 'As a scoring tool in use adds them (its code is public), rounded to two decimals.',
  },
  parameters: TotalParameters,
  next(points, { appraised, survey }, { scores }) {
    const given = survey?.scores ?? [];
    const counted = scores === 'exact' ? given : given.map((score) => parseDecimal(roundHalfUp(score)));
    return {
      given: sum([points.given, appraised.given, ...counted]),
      maximum: sum([points.maximum, appraised.maximum, survey?.maximum ?? zero]),
    };
  },
});
