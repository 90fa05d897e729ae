import type { Wording } from '../questionnaire/wording.ts';
import type { Missing } from './answer.ts';

/** What stands in the flat file where there is no value. Negative, so that no level or option can be meant. */
export const missingCodes = {
  not_asked: -96,
  no_opinion: -97,
  void: -98,
  not_answered: -99,
} as const satisfies Record<Missing, number>;

export const missingLabels: Record<Missing, Wording> = {
  not_asked: { vi: 'Không được hỏi', en: 'Not asked' },
  no_opinion: { vi: 'Không có ý kiến', en: 'No opinion' },
  void: { vi: 'Không hợp lệ', en: 'Void' },
  not_answered: { vi: 'Không trả lời', en: 'Not answered' },
};
