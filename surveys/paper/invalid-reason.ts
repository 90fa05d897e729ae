import type { Wording } from '../questionnaire/wording.ts';

/** Why a whole paper ballot counts for nothing. In the order in which the keying screen numbers them. */
export const invalidReasons = [
  'blank_ballot',
  'required_item_unread',
  'wrong_group',
  'under_age',
  'illegible_ballot',
  'duplicate_ballot',
  'not_by_respondent',
] as const;
export type InvalidReason = (typeof invalidReasons)[number];

export const invalidReasonNames: Record<InvalidReason, Wording> = {
  blank_ballot: { vi: 'Phiếu trắng', en: 'Blank ballot' },
  required_item_unread: {
    vi: 'Câu bắt buộc bỏ trống hoặc không đọc được',
    en: 'An item that must be answered is blank or cannot be read',
  },
  wrong_group: { vi: 'Người trả lời không thuộc nhóm này', en: 'Not of this respondent group' },
  under_age: { vi: 'Người trả lời chưa đủ 18 tuổi', en: 'Under 18' },
  illegible_ballot: { vi: 'Phiếu không đọc được', en: 'The ballot cannot be read' },
  duplicate_ballot: { vi: 'Một người nộp hai phiếu', en: 'Second ballot of one person' },
  not_by_respondent: { vi: 'Người khác điền thay', en: 'Filled in by somebody else' },
};
