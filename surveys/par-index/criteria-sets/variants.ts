import { type AuthoredCriteriaSet, parseCriteriaSet } from '../criteria-set.ts';
import { reference2024 } from './reference-2024.ts';

/**
 * What other provinces do differently, laid over the demonstration set (domain.md §9): starting points for a clerk,
 * named after where the idea was seen. None is that province's set; all points and weights stay ours.
 */
type Variant = Pick<AuthoredCriteriaSet, 'id' | 'name' | 'label'> & Partial<AuthoredCriteriaSet>;

function variant(change: Variant) {
  return parseCriteriaSet({ ...reference2024, variantOf: reference2024.id, ...change });
}

const isIllustration = {
  vi: 'Bộ tiêu chí minh họa – không phải văn bản của tỉnh, thành phố được nhắc đến',
  en: 'Illustrative criteria set – not a document of the province or city it is named after',
};

/** 70 points appraised, 30 by survey, simply added up. */
export const seventyThirty = variant({
  id: 'variant-70-30',
  name: { vi: '70/30 kiểu Hà Tĩnh', en: '70/30 as in Hà Tĩnh' },
  label: isIllustration,
  totals: [{ code: 'TOTAL' }],
});

/** The survey may be left out; what does not apply is taken out. */
export const surveyOptional = variant({
  id: 'variant-survey-optional',
  name: { vi: 'Điều tra xã hội học không bắt buộc kiểu Hà Nội', en: 'Survey not compulsory, as in Hà Nội' },
  label: isIllustration,
  totals: [{ code: 'TOTAL' }, { code: 'NA' }, { code: 'NORESCALE' }],
});

/** 100 points and 10 of bonus. */
export const withBonus = variant({
  id: 'variant-110',
  name: { vi: '110 điểm kiểu Thái Nguyên', en: '110 points as in Thái Nguyên' },
  label: isIllustration,
  totals: [{ code: 'TOTAL' }, { code: 'BONUS' }],
});

/** The ward assesses departments and the district, and is not scored by survey itself. */
export const departmentsOnly = variant({
  id: 'variant-departments-only',
  name: { vi: 'Chỉ khảo sát sở, ban, ngành và cấp huyện', en: 'Departments and district only' },
  label: isIllustration,
  fields: reference2024.fields.map((field) => ({ ...field, criteria: [] })),
  totals: [{ code: 'TOTAL' }, { code: 'NORESCALE' }],
});
