import type { AuthoredQuestionnaire } from '../questionnaire/questionnaire.ts';
import { row, words } from './authoring.ts';
import { banner } from './banner.ts';
import { closing, commentMaxLength, opening, otherComments } from './opening.ts';
import { cl5 } from './scales.ts';

/** The Fatherland Front, mass organisations, heads of neighbourhoods and party cells (domain.md §7.6). */
export const m5V1: AuthoredQuestionnaire = {
  id: 'm5@1',
  formNumber: 'Mẫu số 05',
  title: words(
    'Phiếu khảo sát MTTQ, đoàn thể, tổ trưởng tổ dân phố, bí thư chi bộ',
    'Survey of the Fatherland Front, mass organisations, heads of neighbourhoods and party cell secretaries',
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
      title: words('Hoạt động của UBND phường', "The work of the ward People's Committee"),
      items: [
        {
          kind: 'battery',
          code: 'N',
          wording: words(
            'Xin Ông/Bà đánh giá hoạt động của UBND phường theo từng nội dung',
            "Please assess the work of the ward People's Committee point by point",
          ),
          scale: 'CL5',
          rows: [
            row(
              'N1',
              '1',
              'Thông tin chính sách, thủ tục tới tổ dân phố đầy đủ, kịp thời',
              'Information on policies and procedures reaches the neighbourhoods in full and in time',
            ),
            row(
              'N2',
              '2',
              'Thực hiện dân chủ ở cơ sở (dân biết, bàn, làm, kiểm tra, giám sát, thụ hưởng)',
              'Grassroots democracy is put into practice (the people know, discuss, do, check, supervise and benefit)',
            ),
            row('N3', '3', 'Tiếp công dân, xử lý phản ánh', 'Receiving citizens and handling feedback'),
            row(
              'N4',
              '4',
              'Công khai các khoản đóng góp, danh sách thụ hưởng',
              'Contributions and lists of beneficiaries are made public',
            ),
            row(
              'N5',
              '5',
              'Công chức xuống địa bàn, gần dân',
              'Officials go to the neighbourhoods and are close to the people',
            ),
            row('N6', '6', 'Thái độ phục vụ tại Một cửa', 'The attitude of service at the one-stop counter'),
            row(
              'N7',
              '7',
              'Hỗ trợ người cao tuổi, đồng bào dân tộc thiểu số, người khuyết tật làm thủ tục',
              'Help with procedures for the elderly, ethnic minorities and people with disabilities',
            ),
            row(
              'N8',
              '8',
              'Phối hợp giữa UBND, MTTQ và các đoàn thể',
              "Coordination between the People's Committee, the Fatherland Front and the mass organisations",
            ),
            row(
              'N9',
              '9',
              'Hỗ trợ dịch vụ công trực tuyến tại tổ',
              'Help with online public services in the neighbourhoods',
            ),
            row(
              'N10',
              '10',
              'Kết quả chung của cải cách hành chính',
              'The overall results of administrative reform',
            ),
          ],
        },
        { kind: 'text', code: 'N11', number: '11', wording: otherComments, maxLength: commentMaxLength },
      ],
    },
  ],
};
