import type { AuthoredQuestionnaire } from '../questionnaire/questionnaire.ts';
import { option, otherOption, row, words } from './authoring.ts';
import { banner } from './banner.ts';
import { access, feedback, officials, procedures, results } from './citizen-statements.ts';
import { demographics } from './demographics.ts';
import { closing, commentMaxLength, opening, otherComments } from './opening.ts';
import { overall } from './overall.ts';
import { hl5, md3 } from './scales.ts';

/**
 * Whoever says that they did nothing at the ward office in the year is not asked about it. Left blank, it is
 * asked: a page without JavaScript shows everything, and what is written there must not be lost.
 */
const hadBusiness = { not: { item: 'Q1', oneOf: ['no'] } };

const suited = (subjectVi: string, subjectEn: string): [string, string] => [
  `Chính sách ${subjectVi} phù hợp với người dân địa phương`,
  `Policy on ${subjectEn} suits the people here`,
];

/** Citizens on how the ward's People's Committee serves them (domain.md §7.2). */
export const m1V1: AuthoredQuestionnaire = {
  id: 'm1@1',
  formNumber: 'Mẫu số 01',
  title: words('Phiếu khảo sát người dân', 'Survey of citizens'),
  subtitle: words(
    'Sự hài lòng của người dân đối với sự phục vụ của UBND phường',
    "Citizens' satisfaction with the service of the ward People's Committee",
  ),
  banner,
  opening,
  closing,
  scaleOrder: 'ascending',
  scales: [hl5, md3],
  eligibility: { item: 'Q0', oneOf: ['yes'] },
  required: ['Q0'],
  sections: [
    {
      code: 'eligibility',
      title: words('Đối tượng trả lời', 'Who is asked'),
      items: [
        {
          kind: 'single-choice',
          code: 'Q0',
          number: 'Câu 1',
          wording: words(
            'Ông/Bà từ đủ 18 tuổi và đang cư trú trên địa bàn phường?',
            'Are you at least 18 years old and living in the ward?',
          ),
          options: [option('yes', 'Có', 'Yes'), option('no', 'Không', 'No')],
        },
      ],
    },
    {
      code: 'experience',
      title: words('Việc giải quyết thủ tục hành chính', 'Your administrative procedure'),
      items: [
        {
          kind: 'single-choice',
          code: 'Q1',
          number: 'Câu 2',
          wording: words(
            'Trong 12 tháng qua, Ông/Bà đã giải quyết thủ tục hành chính tại UBND phường chưa?',
            "In the last 12 months, have you had an administrative procedure handled at the ward People's Committee?",
          ),
          options: [option('yes', 'Đã từng', 'Yes'), option('no', 'Chưa từng', 'No')],
        },
        {
          kind: 'multiple-choice',
          code: 'Q2',
          number: 'Câu 3',
          wording: words(
            'Ông/Bà đã giải quyết thủ tục thuộc lĩnh vực nào?',
            'In which fields was your procedure?',
          ),
          hint: words('Chọn nhiều, nếu có nhiều lĩnh vực', 'Choose several if there were several fields'),
          when: hadBusiness,
          options: [
            option('civil_status', 'Hộ tịch', 'Civil status'),
            option('certification', 'Chứng thực', 'Certification of copies and signatures'),
            option('land', 'Đất đai', 'Land'),
            option('construction', 'Xây dựng', 'Construction'),
            option('social_protection', 'Bảo trợ xã hội', 'Social protection'),
            option('merit', 'Người có công', 'People with meritorious service'),
            otherOption('Khác (xin ghi cụ thể)', 'Other (please specify)'),
          ],
        },
        {
          kind: 'single-choice',
          code: 'Q3',
          number: 'Câu 4',
          wording: words('Ông/Bà đã nộp hồ sơ bằng cách nào?', 'How did you submit your file?'),
          when: hadBusiness,
          options: [
            option('in_person', 'Trực tiếp', 'In person'),
            option('online', 'Trực tuyến', 'Online'),
            option('both', 'Cả hai cách', 'Both ways'),
          ],
        },
        {
          kind: 'single-choice',
          code: 'Q4',
          number: 'Câu 5',
          wording: words(
            'Ông/Bà phải đi lại bao nhiêu lần để giải quyết xong thủ tục gần nhất?',
            'How many trips did your most recent procedure take?',
          ),
          when: hadBusiness,
          options: [
            option('1', '1 lần', '1 trip'),
            option('2', '2 lần', '2 trips'),
            option('3', '3 lần', '3 trips'),
            option('4_or_more', 'Từ 4 lần trở lên', '4 trips or more'),
          ],
        },
        {
          kind: 'single-choice',
          code: 'Q5',
          number: 'Câu 6',
          wording: words(
            'Ông/Bà nhận kết quả sớm hẹn, đúng hẹn hay trễ hẹn?',
            'Did you receive the result early, on time or late?',
          ),
          when: hadBusiness,
          options: [
            option('early', 'Sớm hẹn', 'Early'),
            option('on_time', 'Đúng hẹn', 'On time'),
            option('late', 'Trễ hẹn', 'Late'),
          ],
        },
      ],
    },
    {
      code: 'access',
      title: words('Tiếp cận dịch vụ', 'Access to services'),
      items: [
        {
          kind: 'battery',
          code: 'I',
          number: 'I',
          wording: words(
            'Xin Ông/Bà cho biết mức độ hài lòng về việc tiếp cận dịch vụ của UBND phường',
            "How satisfied are you with access to the services of the ward People's Committee?",
          ),
          scale: 'HL5',
          rows: access,
        },
      ],
    },
    {
      code: 'procedures',
      title: words('Thủ tục hành chính', 'Administrative procedures'),
      when: hadBusiness,
      items: [
        {
          kind: 'battery',
          code: 'II',
          number: 'II',
          wording: words(
            'Xin Ông/Bà cho biết mức độ hài lòng về thủ tục hành chính',
            'How satisfied are you with the administrative procedures?',
          ),
          scale: 'HL5',
          rows: procedures,
        },
      ],
    },
    {
      code: 'officials',
      title: words('Công chức giải quyết công việc', 'The officials who handled it'),
      when: hadBusiness,
      items: [
        {
          kind: 'battery',
          code: 'III',
          number: 'III',
          wording: words(
            'Xin Ông/Bà cho biết mức độ hài lòng về công chức giải quyết công việc',
            'How satisfied are you with the officials who handled your business?',
          ),
          scale: 'HL5',
          rows: officials,
        },
      ],
    },
    {
      code: 'results',
      title: words('Kết quả', 'Results'),
      when: hadBusiness,
      items: [
        {
          kind: 'battery',
          code: 'IV',
          number: 'IV',
          wording: words(
            'Xin Ông/Bà cho biết mức độ hài lòng về kết quả giải quyết công việc',
            'How satisfied are you with the result?',
          ),
          scale: 'HL5',
          rows: results,
        },
      ],
    },
    {
      code: 'feedback',
      title: words('Phản ánh, kiến nghị', 'Feedback and petitions'),
      items: [
        {
          kind: 'battery',
          code: 'V',
          number: 'V',
          wording: words(
            'Xin Ông/Bà cho biết mức độ hài lòng về việc tiếp nhận, xử lý phản ánh, kiến nghị',
            'How satisfied are you with the way feedback and petitions are received and handled?',
          ),
          scale: 'HL5',
          rows: feedback,
        },
      ],
    },
    {
      code: 'overall',
      title: words('Đánh giá chung', 'Overall assessment'),
      items: [{ ...overall, number: 'VI.1' }],
    },
    {
      code: 'integrity',
      title: words('Phiền hà, sách nhiễu và chi phí ngoài quy định', 'Harassment and unofficial payments'),
      items: [
        {
          kind: 'battery',
          code: 'VII',
          number: 'VII',
          wording: words(
            'Theo Ông/Bà, ở UBND phường có những tình trạng sau đây không?',
            "In your view, do the following occur at the ward People's Committee?",
          ),
          scale: 'MD3',
          rows: [
            row(
              'VII1',
              'VII.1',
              'Tình trạng công chức phường gây phiền hà, sách nhiễu',
              'Ward officials causing trouble or harassing people',
            ),
            row(
              'VII2',
              'VII.2',
              'Tình trạng phải đưa tiền ngoài quy định để được giải quyết việc',
              'Having to pay money beyond what is prescribed to get things done',
            ),
          ],
        },
      ],
    },
    {
      code: 'policies',
      title: words('Chính sách tại địa phương (không bắt buộc)', 'Local policies (optional)'),
      optional: true,
      items: [
        {
          kind: 'battery',
          code: 'VIII',
          number: 'VIII',
          wording: words(
            'Xin Ông/Bà cho biết mức độ hài lòng về các chính sách tại địa phương',
            'How satisfied are you with policies in your area?',
          ),
          scale: 'HL5',
          rows: [
            row(
              'VIII1',
              'VIII.1',
              ...suited('phát triển kinh tế - xã hội', 'social and economic development'),
            ),
            row('VIII2', 'VIII.2', ...suited('khám, chữa bệnh', 'medical care')),
            row('VIII3', 'VIII.3', ...suited('giáo dục phổ thông', 'school education')),
            row('VIII4', 'VIII.4', ...suited('trật tự, an toàn xã hội', 'public order and safety')),
            row('VIII5', 'VIII.5', ...suited('giao thông', 'roads and transport')),
            row('VIII6', 'VIII.6', ...suited('điện', 'electricity')),
            row('VIII7', 'VIII.7', ...suited('nước sinh hoạt', 'household water')),
            row('VIII8', 'VIII.8', ...suited('an sinh xã hội', 'social security')),
            row(
              'VIII9',
              'VIII.9',
              'Ông/Bà được cung cấp thông tin về chính sách đầy đủ, dễ hiểu',
              'You are given full and understandable information on policies',
            ),
            row(
              'VIII10',
              'VIII.10',
              'Ông/Bà được tạo điều kiện góp ý về chính sách',
              'You are given the opportunity to comment on policies',
            ),
          ],
        },
      ],
    },
    {
      code: 'expectations',
      title: words('Mong đợi và ý kiến khác', 'Expectations and comments'),
      items: [
        {
          kind: 'multiple-choice',
          code: 'IX',
          number: 'IX',
          wording: words(
            'Ông/Bà mong phường ưu tiên cải thiện việc gì nhất? (chọn tối đa 3)',
            'What should the ward improve first? (choose at most 3)',
          ),
          hint: words('Chọn nhiều', 'Choose several'),
          max: 3,
          options: [
            option('information', 'Cung cấp thông tin', 'Giving information'),
            option('facilities', 'Trụ sở, trang thiết bị', 'Offices and equipment'),
            option('competence', 'Năng lực công chức', "Officials' competence"),
            option('attitude', 'Thái độ phục vụ', 'Attitude of service'),
            option(
              'digital',
              'Ứng dụng công nghệ thông tin, chuyển đổi số',
              'Information technology and digital transformation',
            ),
            option('needs', 'Quan tâm nhu cầu của dân', "Attention to people's needs"),
            option('feedback', 'Xử lý phản ánh', 'Handling of feedback'),
            option('policy_quality', 'Chất lượng chính sách', 'Quality of policies'),
            option('procedures', 'Giải quyết thủ tục hành chính', 'Handling of administrative procedures'),
          ],
        },
        { kind: 'text', code: 'X', number: 'X', wording: otherComments, maxLength: commentMaxLength },
      ],
    },
    demographics(['P1', 'P2', 'P3', 'P4', 'P5', 'P6']),
  ],
};
