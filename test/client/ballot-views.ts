import type { BallotView } from '#client/respondent/render.tsx';
import { Target } from '#surveys/campaigns/campaign.ts';
import { QuestionnaireId } from '#surveys/ids.ts';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import type { Language } from '#surveys/questionnaire/wording.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';

export function reference(id: string): Questionnaire {
  const found = questionnaires.get(QuestionnaireId.parse(id));
  if (!found) throw new Error(`no reference questionnaire ${id}`);
  return found;
}

const assessed = [
  ['UBNDTP', 'UBND thành phố Bắc Kạn', "Bắc Kạn City People's Committee"],
  ['VPUB', 'Văn phòng UBND tỉnh', "Office of the Provincial People's Committee"],
  ['NOIVU', 'Sở Nội vụ', 'Department of Home Affairs'],
  ['TUPHAP', 'Sở Tư pháp', 'Department of Justice'],
  ['TAICHINH', 'Sở Tài chính', 'Department of Finance'],
  ['KHDT', 'Sở Kế hoạch và Đầu tư', 'Department of Planning and Investment'],
  ['TNMT', 'Sở Tài nguyên và Môi trường', 'Department of Natural Resources and Environment'],
  ['XAYDUNG', 'Sở Xây dựng', 'Department of Construction'],
  ['NNPTNT', 'Sở Nông nghiệp và Phát triển nông thôn', 'Department of Agriculture and Rural Development'],
  ['LDTBXH', 'Sở Lao động – Thương binh và Xã hội', 'Department of Labour, Invalids and Social Affairs'],
  ['YTE', 'Sở Y tế', 'Department of Health'],
  ['GDDT', 'Sở Giáo dục và Đào tạo', 'Department of Education and Training'],
  ['VHTTDL', 'Sở Văn hóa, Thể thao và Du lịch', 'Department of Culture, Sports and Tourism'],
  ['TTTT', 'Sở Thông tin và Truyền thông', 'Department of Information and Communications'],
  ['KHCN', 'Sở Khoa học và Công nghệ', 'Department of Science and Technology'],
  ['CONGTHUONG', 'Sở Công Thương', 'Department of Industry and Trade'],
  ['GTVT', 'Sở Giao thông vận tải', 'Department of Transport'],
  ['THANHTRA', 'Thanh tra tỉnh', 'Provincial Inspectorate'],
  ['DANTOC', 'Ban Dân tộc', 'Committee for Ethnic Affairs'],
  ['BQLKCN', 'Ban Quản lý các khu công nghiệp', 'Management Board of Industrial Zones'],
] as const;

/** As many bodies as a ward assesses at most. */
export const twentyTargets: readonly Target[] = assessed.map(([code, vi, en]) =>
  Target.parse({ code, name: { vi, en } }),
);

export const anId = 'q7Jt0Zb3T2mX9cVw4Lh8Ng';
export const aToken = 'MTcyNjU0NTYwMA.5uYd0cB3uQxkP2sWm8vJrA';

/** A citizen's ballot of Khuổi Lặng, unless it is said to be otherwise. */
export function aBallot(id: string, otherwise: Partial<BallotView> = {}): BallotView {
  return {
    language: 'vi',
    assets: {
      css: '/assets/respondent-style-DLkVXtWi.css',
      js: '/assets/respondent-DZ88kEm2.js',
      proof: '/assets/respondent-proof-Ab3dEf9_.js',
    },
    textSize: 'normal',
    code: 'ABCDEF',
    proofBits: 17,
    unit: { vi: 'UBND phường Huyền Tụng', en: "People's Committee of Huyền Tụng Ward" },
    group: { vi: 'Người dân', en: 'Citizens' },
    point: { vi: 'Tổ Khuổi Lặng', en: 'Khuổi Lặng neighbourhood' },
    firstDay: '2024-09-01',
    lastDay: '2024-10-31',
    isTrial: true,
    questionnaire: reference(id),
    targets: twentyTargets,
    responseId: anId,
    openedToken: aToken,
    ...otherwise,
  };
}

export const bothLanguages: readonly Language[] = ['vi', 'en'];
export const everyReference: readonly string[] = [...questionnaires.keys()];
