import type { AuthoredQuestionnaire } from '../questionnaire/questionnaire.ts';
import { option, row, words } from './authoring.ts';
import { banner } from './banner.ts';
import { closing, commentMaxLength, openingOnOtherBodies } from './opening.ts';
import { cl5 } from './scales.ts';

/** Who leaves this blank and rates the body all the same is heard: only a clear no closes the rest. */
const workedWith = { not: { item: 'S0', oneOf: ['no'] } };

/** The ward's leaders and civil servants on other bodies, one by one (domain.md §7.7; row 1 of the plan). */
export const m6V1: AuthoredQuestionnaire = {
  id: 'm6@1',
  formNumber: 'Mẫu số 06',
  title: words(
    'Phiếu khảo sát lãnh đạo, công chức phường về các sở, ban, ngành và UBND cấp huyện',
    "Survey of ward leaders and civil servants on provincial departments and the district-level People's Committee",
  ),
  subtitle: words(
    'Đánh giá công tác cải cách hành chính của từng cơ quan',
    'Assessment of administrative reform at each body',
  ),
  banner,
  opening: openingOnOtherBodies,
  closing,
  scaleOrder: 'ascending',
  scales: [cl5],
  required: [],
  sections: [
    {
      code: 'bodies',
      title: words('Đánh giá từng cơ quan', 'Assessment of each body'),
      repeat: 'target',
      items: [
        {
          kind: 'single-choice',
          code: 'S0',
          wording: words(
            'Trong năm qua, Ông/Bà có làm việc với cơ quan này không?',
            'In the past year, have you worked with this body?',
          ),
          options: [
            option('yes', 'Có', 'Yes'),
            option('no', 'Không làm việc với cơ quan này', 'I do not work with this body'),
          ],
        },
        {
          kind: 'battery',
          code: 'S',
          wording: words(
            'Xin Ông/Bà đánh giá cơ quan này theo từng nội dung',
            'Please assess this body point by point',
          ),
          when: workedWith,
          scale: 'CL5',
          rows: [
            row(
              'S1',
              '1',
              'Văn bản chỉ đạo, hướng dẫn của cơ quan kịp thời, rõ, dễ thực hiện',
              "The body's directives and guidance are timely, clear and easy to carry out",
            ),
            row(
              'S2',
              '2',
              'Tính thống nhất, khả thi của văn bản',
              'Its documents are consistent and feasible',
            ),
            row(
              'S3',
              '3',
              'Trả lời, xử lý kiến nghị của phường đúng hạn',
              "It answers and settles the ward's requests on time",
            ),
            row(
              'S4',
              '4',
              'Chất lượng phối hợp giải quyết công việc, hồ sơ liên thông',
              'The quality of cooperation in settling business and shared files',
            ),
            row(
              'S5',
              '5',
              'Phân cấp, phân quyền đi đôi nguồn lực, kiểm tra',
              'Decentralisation and delegation come with resources and checks',
            ),
            row(
              'S6',
              '6',
              'Năng lực chuyên môn của công chức',
              'The professional competence of its officials',
            ),
            row(
              'S7',
              '7',
              'Thái độ, tinh thần trách nhiệm; không gây khó khăn cho cấp dưới',
              'Attitude and sense of responsibility; no difficulties made for lower levels',
            ),
            row(
              'S8',
              '8',
              'Hệ thống phần mềm, dữ liệu dùng chung, hỗ trợ kỹ thuật',
              'Software, shared data and technical support',
            ),
            row(
              'S9',
              '9',
              'Đánh giá chung kết quả cải cách hành chính của cơ quan',
              "Overall assessment of the body's results in administrative reform",
            ),
          ],
        },
        {
          kind: 'text',
          code: 'S10',
          number: '10',
          wording: words(
            'Ý kiến khác về cơ quan này (xin ghi cụ thể, không ghi tên người)',
            'Other comments on this body (please be specific, and name no person)',
          ),
          when: workedWith,
          maxLength: commentMaxLength,
        },
      ],
    },
  ],
};
