import type { AuthoredQuestionnaire } from '../questionnaire/questionnaire.ts';
import { words } from './authoring.ts';

/**
 * The scales of domain.md §7.0, levels in its order. A questionnaire lists those it uses; editing one here changes
 * every questionnaire that does.
 */
type AuthoredScale = AuthoredQuestionnaire['scales'][number];

/** Satisfaction. */
export const hl5: AuthoredScale = {
  code: 'HL5',
  levels: [
    words('Rất không hài lòng', 'Very dissatisfied'),
    words('Không hài lòng', 'Dissatisfied'),
    words('Bình thường', 'Neutral'),
    words('Hài lòng', 'Satisfied'),
    words('Rất hài lòng', 'Very satisfied'),
  ],
  noOpinion: words('Không sử dụng/Không có ý kiến', 'Not used/No opinion'),
};

/** How officials and delegates assess. */
export const cl5: AuthoredScale = {
  code: 'CL5',
  levels: [
    words('Rất kém', 'Very poor'),
    words('Kém', 'Poor'),
    words('Trung bình', 'Average'),
    words('Tốt', 'Good'),
    words('Rất tốt', 'Very good'),
  ],
  noOpinion: words('Không đủ thông tin', 'Not enough information'),
};

/** Interest. */
export const qt3: AuthoredScale = {
  code: 'QT3',
  levels: [
    words('Không quan tâm', 'Not interested'),
    words('Quan tâm một chút', 'Somewhat interested'),
    words('Rất quan tâm', 'Very interested'),
  ],
};

/** Negative phenomena. Level 1 is the good one: the rule NEG counts it. */
export const md3: AuthoredScale = {
  code: 'MD3',
  levels: [words('Không có', 'None'), words('Một số', 'Some'), words('Nhiều', 'Many')],
  reversed: true,
};

/** Priority. */
export const ut3: AuthoredScale = {
  code: 'UT3',
  levels: [words('Ít', 'A little'), words('Nhiều', 'Much'), words('Rất nhiều', 'Very much')],
};

/** Experience. */
export const ck2: AuthoredScale = {
  code: 'CK2',
  levels: [words('Có/Đã từng', 'Yes/Have done'), words('Không/Chưa từng', 'No/Never')],
};
