import { definePointsRule, noParameters } from './kind.ts';

export const sipas10 = definePointsRule({
  code: 'SIPAS10',
  formula: { vi: 'Điểm = 10 × chỉ số hài lòng', en: 'Points = 10 × satisfaction index' },
  source: {
    vi: 'Theo báo chí, chỉ số hài lòng chiếm 10 trên 100 điểm của chỉ số cải cách hành chính cấp tỉnh; áp dụng cho cấp phường là giả định.',
    en: 'According to the press the satisfaction index is 10 of 100 points of the provincial PAR index; using it for a ward is an assumption.',
  },
  parameters: noParameters,
  maximum: '10',
  share: (index) => index,
});
