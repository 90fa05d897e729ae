import { compare, divide, multiply, subtract, zero } from '../rational.ts';
import { defineTotalRule, noParameters } from './kind.ts';

/** Criteria that do not apply to a unit cost it nothing: the rest is stretched to the same maximum. */
export const notApplicable = defineTotalRule({
  code: 'NA',
  formula: {
    vi: 'Điểm quy đổi = điểm đạt ÷ (điểm tối đa − điểm tối đa của các tiêu chí không áp dụng) × điểm tối đa',
    en: 'Converted points = points given ÷ (maximum − maxima of the criteria that do not apply) × maximum',
  },
  source: {
    vi: 'Cách quy đổi của một phần mềm chấm điểm đang dùng (mã nguồn công khai).',
    en: 'As a scoring tool in use converts them (its code is public).',
  },
  parameters: noParameters,
  next({ given, maximum }, sheet) {
    const left = subtract(maximum, sheet.notApplicable);
    return compare(left, zero) <= 0 ? undefined : { given: multiply(divide(given, left), maximum), maximum };
  },
});
