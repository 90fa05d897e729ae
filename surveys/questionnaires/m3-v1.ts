import type { AuthoredQuestionnaire } from '../questionnaire/questionnaire.ts';
import { row, words } from './authoring.ts';
import { banner } from './banner.ts';
import { closing, commentMaxLength, opening, otherComments } from './opening.ts';
import { cl5 } from './scales.ts';

/** The ward's own officials (domain.md §7.4). Nothing is asked about the person: there are too few of them. */
export const m3V1: AuthoredQuestionnaire = {
  id: 'm3@1',
  formNumber: 'Mẫu số 03',
  title: words(
    'Phiếu khảo sát cán bộ, công chức, người hoạt động không chuyên trách phường',
    'Survey of ward officials, civil servants and part-time staff',
  ),
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
      title: words('Công tác cải cách hành chính của phường', "The ward's administrative reform"),
      items: [
        {
          kind: 'battery',
          code: 'C',
          wording: words(
            'Xin Ông/Bà đánh giá công tác cải cách hành chính của phường theo từng nội dung',
            "Please assess the ward's administrative reform point by point",
          ),
          scale: 'CL5',
          rows: [
            row(
              'C1',
              '1',
              'Kế hoạch cải cách hành chính của phường cụ thể, khả thi, rõ người, rõ việc',
              "The ward's reform plan is specific and feasible, and says who does what",
            ),
            row(
              'C2',
              '2',
              'Lãnh đạo kiểm tra, đôn đốc thường xuyên',
              'Leaders check and follow up regularly',
            ),
            row(
              'C3',
              '3',
              'Sáng kiến, cách làm mới được khuyến khích',
              'Initiatives and new ways of working are encouraged',
            ),
            row(
              'C4',
              '4',
              'Văn bản chỉ đạo ban hành kịp thời, đúng thẩm quyền',
              'Directives are issued in time and within competence',
            ),
            row(
              'C5',
              '5',
              'Phân công nhiệm vụ hợp lý, không chồng chéo',
              'Tasks are assigned sensibly and do not overlap',
            ),
            row(
              'C6',
              '6',
              'Quy chế làm việc, phối hợp được thực hiện nghiêm',
              'The rules of work and coordination are strictly followed',
            ),
            row(
              'C7',
              '7',
              'Đánh giá, xếp loại công chức thực chất',
              'The appraisal and grading of civil servants reflect reality',
            ),
            row(
              'C8',
              '8',
              'Được bồi dưỡng, tạo điều kiện hoàn thành nhiệm vụ',
              'Staff are trained and given what they need to do their work',
            ),
            row(
              'C9',
              '9',
              'Kỷ luật, kỷ cương, văn hóa công vụ',
              'Discipline, order and the culture of public service',
            ),
            row(
              'C10',
              '10',
              'Quản lý ngân sách, tài sản công công khai, tiết kiệm',
              'The budget and public assets are managed openly and thriftily',
            ),
            row(
              'C11',
              '11',
              'Phần mềm một cửa, văn bản điện tử, chữ ký số đáp ứng công việc',
              'The one-stop software, electronic documents and digital signatures meet the needs of the work',
            ),
            row(
              'C12',
              '12',
              'Số hóa hồ sơ, dịch vụ công trực tuyến được hỗ trợ',
              'There is support for the digitisation of files and for online public services',
            ),
            row(
              'C13',
              '13',
              'Tác động chung của cải cách hành chính tới hiệu quả công việc',
              'The overall effect of administrative reform on how well the work is done',
            ),
          ],
        },
        { kind: 'text', code: 'C14', number: '14', wording: otherComments, maxLength: commentMaxLength },
      ],
    },
  ],
};
