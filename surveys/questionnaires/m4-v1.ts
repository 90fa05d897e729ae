import type { AuthoredQuestionnaire } from '../questionnaire/questionnaire.ts';
import { row, words } from './authoring.ts';
import { banner } from './banner.ts';
import { closing, commentMaxLength, opening, otherComments } from './opening.ts';
import { cl5 } from './scales.ts';

/** Delegates of the ward's People's Council (domain.md §7.5). */
export const m4V1: AuthoredQuestionnaire = {
  id: 'm4@1',
  formNumber: 'Mẫu số 04',
  title: words('Phiếu khảo sát đại biểu HĐND phường', "Survey of delegates to the ward People's Council"),
  subtitle: words(
    'Đánh giá công tác cải cách hành chính của UBND phường',
    "Assessment of administrative reform at the ward People's Committee",
  ),
  banner,
  opening,
  closing,
  scaleOrder: 'ascending',
  scales: [cl5],
  required: [],
  sections: [
    {
      code: 'assessment',
      title: words('Hoạt động của UBND phường', "The work of the ward People's Committee"),
      items: [
        {
          kind: 'battery',
          code: 'H',
          wording: words(
            'Xin Ông/Bà đánh giá hoạt động của UBND phường theo từng nội dung',
            "Please assess the work of the ward People's Committee point by point",
          ),
          scale: 'CL5',
          rows: [
            row(
              'H1',
              '1',
              'UBND phường triển khai nghị quyết HĐND kịp thời',
              "The People's Committee carries out the People's Council's resolutions in time",
            ),
            row(
              'H2',
              '2',
              'Chất lượng báo cáo, văn bản trình HĐND (hợp lý, khả thi)',
              "The quality of reports and documents put before the People's Council (reasonable, feasible)",
            ),
            row(
              'H3',
              '3',
              'Tổ chức thi hành pháp luật, tuyên truyền trên địa bàn',
              'Enforcing the law and making it known in the ward',
            ),
            row('H4', '4', 'Giải quyết kiến nghị của cử tri', "Settling voters' petitions"),
            row(
              'H5',
              '5',
              'Công khai, minh bạch ngân sách, đầu tư, đất đai',
              'Openness and transparency on budget, investment and land',
            ),
            row(
              'H6',
              '6',
              'Tinh thần trách nhiệm, năng lực của lãnh đạo UBND',
              "The responsibility and ability of the People's Committee's leaders",
            ),
            row(
              'H7',
              '7',
              'Thái độ, trách nhiệm của công chức với dân',
              "Officials' attitude and responsibility towards the people",
            ),
            row(
              'H8',
              '8',
              'Phòng, chống phiền hà, tiêu cực',
              'Preventing and fighting harassment and misconduct',
            ),
            row(
              'H9',
              '9',
              'Tổ chức bộ máy, phối hợp với đoàn thể',
              'Organisation, and coordination with the mass organisations',
            ),
            row(
              'H10',
              '10',
              'Ứng dụng công nghệ thông tin, chuyển đổi số',
              'Use of information technology and digital transformation',
            ),
            row(
              'H11',
              '11',
              'Tác động của cải cách hành chính tới phát triển kinh tế - xã hội của phường',
              "The effect of administrative reform on the ward's social and economic development",
            ),
          ],
        },
        { kind: 'text', code: 'H12', number: '12', wording: otherComments, maxLength: commentMaxLength },
      ],
    },
  ],
};
