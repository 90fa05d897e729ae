import type { AuthoredQuestionnaire } from '../questionnaire/questionnaire.ts';
import { words } from './authoring.ts';
import { banner } from './banner.ts';
import { feedback, quickOfficials, quickResults } from './citizen-statements.ts';
import { demographics } from './demographics.ts';
import { closing, shortOpening } from './opening.ts';
import { overall } from './overall.ts';
import { hl5 } from './scales.ts';

/** Nine statements and the general one, for the counter: at most 90 seconds (domain.md §7.8). */
export const qrV1: AuthoredQuestionnaire = {
  id: 'qr@1',
  formNumber: 'Mẫu số 07',
  title: words('Phiếu khảo sát nhanh', 'Quick survey'),
  subtitle: words(
    'Sự hài lòng của người dân đối với sự phục vụ của UBND phường',
    "Citizens' satisfaction with the service of the ward People's Committee",
  ),
  banner,
  opening: shortOpening,
  closing,
  scaleOrder: 'ascending',
  scales: [hl5],
  required: [],
  sections: [
    {
      code: 'service',
      title: words('Sự phục vụ của UBND phường', "The service of the ward People's Committee"),
      items: [
        {
          kind: 'battery',
          code: 'III',
          wording: words(
            'Ông/Bà hài lòng ở mức nào về công chức giải quyết công việc?',
            'How satisfied are you with the officials who handled your business?',
          ),
          scale: 'HL5',
          rows: quickOfficials.map((row, index) => ({ ...row, number: `${index + 1}` })),
        },
        {
          kind: 'battery',
          code: 'IV',
          wording: words('Ông/Bà hài lòng ở mức nào về kết quả?', 'How satisfied are you with the result?'),
          scale: 'HL5',
          rows: quickResults.map((row, index) => ({ ...row, number: `${index + 4}` })),
        },
        {
          kind: 'battery',
          code: 'V',
          wording: words(
            'Ông/Bà hài lòng ở mức nào về việc tiếp nhận, xử lý phản ánh, kiến nghị?',
            'How satisfied are you with the way feedback and petitions are received and handled?',
          ),
          scale: 'HL5',
          rows: feedback.map((row, index) => ({ ...row, number: `${index + 6}` })),
        },
        { ...overall, number: '10' },
      ],
    },
    demographics(['P1', 'P2', 'P4']),
  ],
};
