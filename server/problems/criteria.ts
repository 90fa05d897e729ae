import type { Catalogue } from './catalogue.ts';

/** Composing criteria sets, and the number of a campaign's unit. */
export const criteriaProblems = {
  criteria_name_taken: [
    409,
    'Mã này đã dùng cho một bộ tiêu chí khác hoặc đang có bản soạn dở. Xin chọn mã khác, hoặc làm tiếp bản đang có.',
    'This code belongs to another criteria set or has a draft already. Please choose another one, or go on with it.',
  ],
  criteria_have_faults: [
    422,
    'Chưa ban hành được vì còn chỗ phải sửa. Xin xem danh sách và sửa từng chỗ.',
    'It cannot be published yet: something is still to be put right. Please go through the list.',
  ],
  composing_on_official: [
    409,
    'Số liệu của đợt chính thức chỉ được tính theo bộ tiêu chí đã chọn khi mở đợt. Xin thử trên một đợt chạy thử.',
    'The data of an official campaign are reckoned only by the criteria set it was opened with. Please try on a trial campaign.',
  ],
  appraisal_wrong: [
    422,
    'Có điểm thẩm định chưa đúng: không được âm, không quá điểm tối đa của lĩnh vực. Xin xem lại.',
    'Some appraised points cannot be: none may be negative or more than the field has. Please look again.',
  ],
} as const satisfies Catalogue;
