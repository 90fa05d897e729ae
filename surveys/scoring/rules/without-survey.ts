import { compare, divide, multiply, zero } from '../rational.ts';
import { defineTotalRule, noParameters } from './kind.ts';

/**
 * Where no survey was held the points of the others stand for all: 58.25 of 70 are 83.21 of 100. Where it was held
 * the maximum is reached already and nothing changes, so a criteria set can name this rule before anybody knows.
 */
export const withoutSurvey = defineTotalRule({
  code: 'NORESCALE',
  formula: {
    vi: 'Không điều tra xã hội học: chỉ số = điểm đạt ÷ tổng điểm tối đa của các tiêu chí còn lại × 100',
    en: 'No survey held: index = points given ÷ maximum of the remaining criteria × 100',
  },
  source: {
    vi: 'Cách tính nêu trong khung tiêu chí đã công bố của Hà Nội, nơi điều tra xã hội học không bắt buộc.',
    en: 'A rule in the published framework of Hà Nội, where the survey is not compulsory.',
  },
  parameters: noParameters,
  next({ given, maximum }, sheet) {
    if (sheet.survey !== undefined) return { given, maximum };
    return compare(maximum, zero) <= 0
      ? undefined
      : { given: multiply(divide(given, maximum), sheet.maximum), maximum: sheet.maximum };
  },
});
