import type { AuthoredQuestionnaire } from '../questionnaire/questionnaire.ts';
import { option, otherOption, row, words } from './authoring.ts';
import { banner } from './banner.ts';
import { closing, commentMaxLength, opening, otherComments } from './opening.ts';
import { hl5, md3 } from './scales.ts';

/** Organisations, enterprises, cooperatives and household businesses on the ward (domain.md §7.3). */
export const m2V1: AuthoredQuestionnaire = {
  id: 'm2@1',
  formNumber: 'Mẫu số 02',
  title: words(
    'Phiếu khảo sát tổ chức, doanh nghiệp, hợp tác xã, hộ kinh doanh',
    'Survey of organisations, enterprises, cooperatives and household businesses',
  ),
  subtitle: words(
    'Sự hài lòng của tổ chức đối với sự phục vụ của UBND phường',
    "Organisations' satisfaction with the service of the ward People's Committee",
  ),
  banner,
  opening,
  closing,
  scaleOrder: 'ascending',
  scales: [hl5, md3],
  required: [],
  sections: [
    {
      code: 'profile',
      title: words('Thông tin về tổ chức, cơ sở', 'About your organisation'),
      items: [
        {
          kind: 'single-choice',
          code: 'L1',
          number: 'Câu 1',
          wording: words(
            'Tổ chức, cơ sở của Ông/Bà thuộc loại hình nào?',
            'What kind of organisation is yours?',
          ),
          declinable: true,
          options: [
            option('enterprise', 'Doanh nghiệp', 'Enterprise'),
            option('cooperative', 'Hợp tác xã/Tổ hợp tác', 'Cooperative or cooperative group'),
            option('household', 'Hộ kinh doanh', 'Household business'),
            option('public_unit', 'Đơn vị sự nghiệp/Trường học', 'Public service unit or school'),
            option('association', 'Hội, tổ chức khác', 'Association or other organisation'),
          ],
        },
        {
          kind: 'single-choice',
          code: 'L2',
          number: 'Câu 2',
          wording: words('Quy mô lao động của tổ chức, cơ sở', 'How many people work there?'),
          declinable: true,
          options: [
            option('under_10', 'Dưới 10 người', 'Fewer than 10'),
            option('10_49', '10–49 người', '10–49'),
            option('from_50', 'Từ 50 người trở lên', '50 or more'),
          ],
        },
        {
          kind: 'single-choice',
          code: 'L3',
          number: 'Câu 3',
          wording: words('Vai trò của Ông/Bà trong tổ chức, cơ sở', 'Your role in the organisation'),
          declinable: true,
          options: [
            option('head', 'Chủ cơ sở/Người đại diện', 'Owner or representative'),
            option('staff', 'Nhân viên được giao', 'Member of staff assigned to it'),
          ],
        },
        {
          kind: 'multiple-choice',
          code: 'L4',
          number: 'Câu 4',
          wording: words(
            'Tổ chức, cơ sở của Ông/Bà đã giải quyết thủ tục thuộc lĩnh vực nào tại UBND phường?',
            "In which fields has your organisation had procedures handled at the ward People's Committee?",
          ),
          hint: words('Chọn nhiều, nếu có nhiều lĩnh vực', 'Choose several if there were several fields'),
          options: [
            option('certification', 'Chứng thực', 'Certification of copies and signatures'),
            option('land', 'Đất đai', 'Land'),
            option('construction', 'Xây dựng', 'Construction'),
            otherOption('Khác (xin ghi cụ thể)', 'Other (please specify)'),
          ],
        },
      ],
    },
    {
      code: 'service',
      title: words('Sự phục vụ của UBND phường', "The service of the ward People's Committee"),
      items: [
        {
          kind: 'battery',
          code: 'T',
          wording: words(
            'Xin Ông/Bà cho biết mức độ hài lòng về sự phục vụ của UBND phường',
            "How satisfied are you with the service of the ward People's Committee?",
          ),
          scale: 'HL5',
          rows: [
            row(
              'T1',
              '1',
              'Thông tin thủ tục, quy hoạch, chính sách của phường công khai, dễ tìm',
              "Information on the ward's procedures, plans and policies is public and easy to find",
            ),
            row(
              'T2',
              '2',
              'Hồ sơ, giấy tờ yêu cầu đúng quy định, không trùng lặp',
              'The files and papers asked for are those prescribed, with no duplication',
            ),
            row('T3', '3', 'Thời gian giải quyết đúng hẹn', 'Business is settled on the promised day'),
            row('T4', '4', 'Công chức am hiểu nghiệp vụ', 'Officials know their field'),
            row('T5', '5', 'Công chức lịch sự, hợp tác', 'Officials are polite and cooperative'),
            row(
              'T6',
              '6',
              'Hướng dẫn thống nhất giữa các bộ phận',
              'Guidance is the same from one section to another',
            ),
            row(
              'T7',
              '7',
              'Dịch vụ công trực tuyến dễ dùng, được hỗ trợ khi gặp lỗi',
              'Online public services are easy to use, and there is help when something fails',
            ),
            row(
              'T8',
              '8',
              'Kiểm tra, làm việc tại cơ sở đúng kế hoạch, không gây phiền hà',
              'Inspections and visits follow the plan and cause no trouble',
            ),
            row(
              'T9',
              '9',
              'Đối xử công bằng giữa các tổ chức, hộ kinh doanh',
              'Organisations and household businesses are treated equally',
            ),
            row(
              'T10',
              '10',
              'Kiến nghị, vướng mắc được đối thoại, giải quyết',
              'Petitions and difficulties are discussed and settled',
            ),
            row(
              'T11',
              '11',
              'Lãnh đạo phường năng động, quan tâm tháo gỡ',
              "The ward's leaders are active and concerned to remove obstacles",
            ),
          ],
        },
        {
          kind: 'rating',
          code: 'T12',
          number: '12',
          wording: words(
            'Nhìn chung, Ông/Bà hài lòng ở mức nào về sự phục vụ của UBND phường?',
            "All in all, how satisfied are you with the service of the ward People's Committee?",
          ),
          scale: 'HL5',
        },
      ],
    },
    {
      code: 'integrity',
      title: words('Chi phí ngoài quy định và ý kiến khác', 'Unofficial costs and comments'),
      items: [
        {
          kind: 'rating',
          code: 'T13',
          number: '13',
          wording: words(
            'Theo Ông/Bà, khi giải quyết công việc tại UBND phường có tình trạng phải trả chi phí ngoài quy định không?',
            "In your view, do people have to bear costs beyond what is prescribed in dealing with the ward People's Committee?",
          ),
          scale: 'MD3',
        },
        { kind: 'text', code: 'T14', number: '14', wording: otherComments, maxLength: commentMaxLength },
      ],
    },
  ],
};
