import { type AuthoredCriteriaSet, parseCriteriaSet } from '../criteria-set.ts';

type AuthoredCriterion = AuthoredCriteriaSet['fields'][number]['criteria'][number];
type Composition = Pick<AuthoredCriterion, 'itemRule' | 'within' | 'between'>;

const means: Composition = {
  itemRule: { code: 'MEAN5' },
  within: { code: 'FACTORAVG' },
  between: { code: 'GROUPW' },
};
const satisfiedShares: Composition = { ...means, itemRule: { code: 'TOP2' } };

const access = ['I1', 'I2', 'I3', 'I4'];
const procedures = ['II1', 'II2', 'II3', 'II4', 'II5'];
const officials = ['III1', 'III2', 'III3', 'III4', 'III5', 'III6'];
const outcome = ['IV1', 'IV2', 'IV3'];
const feedback = ['V1', 'V2', 'V3', 'V4'];

/**
 * The demonstration set of domain.md §9. Its structure follows what is published of other provinces' sets; points,
 * weights, items and rules are ours. It is not the annex of QĐ 1228/QĐ-UBND, which could not be found.
 */
export const reference2024 = parseCriteriaSet({
  id: 'reference-2024',
  name: {
    vi: 'Bộ tiêu chí cải cách hành chính cấp phường – phần điều tra xã hội học (minh họa)',
    en: 'Ward-level PAR criteria – the part scored by survey (illustration)',
  },
  label: {
    vi: 'Bộ tiêu chí minh họa – không phải QĐ 1228/QĐ-UBND',
    en: 'Illustrative criteria set – not Decision 1228/QĐ-UBND',
  },
  maximum: '100',
  fields: [
    {
      code: '1',
      name: {
        vi: 'Công tác chỉ đạo, điều hành cải cách hành chính',
        en: 'Direction of administrative reform',
      },
      maximum: '14',
      criteria: [
        {
          code: '1.7',
          name: {
            vi: 'Chất lượng chỉ đạo, điều hành cải cách hành chính của lãnh đạo phường',
            en: 'Quality of the ward leaders’ direction of administrative reform',
          },
          maximum: '2',
          ...means,
          groups: [
            { group: 'officials', weight: '0.4', factors: [['C1', 'C2', 'C3']] },
            { group: 'delegates', weight: '0.3', factors: [['H1', 'H6']] },
            { group: 'front', weight: '0.3', factors: [['N8']] },
          ],
        },
      ],
    },
    {
      code: '2',
      name: { vi: 'Cải cách thể chế', en: 'Institutional reform' },
      maximum: '8',
      criteria: [
        {
          code: '2.4',
          name: {
            vi: 'Chất lượng ban hành, tổ chức thi hành văn bản và tuyên truyền pháp luật',
            en: 'Quality of issuing and carrying out documents, and of legal information',
          },
          maximum: '2',
          ...means,
          groups: [
            { group: 'delegates', weight: '0.5', factors: [['H2', 'H3']] },
            { group: 'front', weight: '0.3', factors: [['N1']] },
            { group: 'officials', weight: '0.2', factors: [['C4']] },
          ],
        },
      ],
    },
    {
      code: '3',
      name: { vi: 'Cải cách thủ tục hành chính', en: 'Reform of administrative procedures' },
      maximum: '20',
      criteria: [
        {
          code: '3.6',
          name: {
            vi: 'Thủ tục hành chính và bộ phận một cửa công khai, đúng quy định, thuận tiện',
            en: 'Procedures and the one-stop office are open, correct and convenient',
          },
          maximum: '3',
          ...satisfiedShares,
          groups: [
            { group: 'citizens', weight: '0.7', factors: [access, procedures] },
            { group: 'organisations', weight: '0.3', factors: [['T1', 'T2', 'T3']] },
          ],
        },
      ],
    },
    {
      code: '4',
      name: { vi: 'Cải cách tổ chức bộ máy hành chính', en: 'Reform of the administrative apparatus' },
      maximum: '8',
      criteria: [
        {
          code: '4.4',
          name: {
            vi: 'Phân công nhiệm vụ, thực hiện quy chế làm việc và phối hợp',
            en: 'Assignment of duties, working regulations and co-operation',
          },
          maximum: '2',
          ...means,
          groups: [
            { group: 'officials', weight: '0.6', factors: [['C5', 'C6']] },
            { group: 'delegates', weight: '0.4', factors: [['H9']] },
          ],
        },
      ],
    },
    {
      code: '5',
      name: { vi: 'Cải cách chế độ công vụ', en: 'Civil service reform' },
      maximum: '14',
      criteria: [
        {
          code: '5.6',
          name: {
            vi: 'Năng lực, thái độ và tinh thần trách nhiệm của công chức',
            en: 'Competence, attitude and responsibility of civil servants',
          },
          maximum: '3',
          ...satisfiedShares,
          groups: [
            { group: 'citizens', weight: '0.5', factors: [officials] },
            { group: 'organisations', weight: '0.2', factors: [['T4', 'T5']] },
            { group: 'delegates', weight: '0.15', factors: [['H7']] },
            { group: 'front', weight: '0.15', factors: [['N5', 'N6']] },
          ],
        },
        {
          code: '5.7',
          name: {
            vi: 'Không có phiền hà, sách nhiễu, chi phí ngoài quy định',
            en: 'No harassment, no payments beyond the rules',
          },
          maximum: '2',
          ...means,
          itemRule: { code: 'NEG' },
          itemRules: { H8: { code: 'MEAN5' } },
          groups: [
            { group: 'citizens', weight: '0.6', factors: [['VII1', 'VII2']] },
            { group: 'organisations', weight: '0.2', factors: [['T13']] },
            { group: 'delegates', weight: '0.2', factors: [['H8']] },
          ],
        },
      ],
    },
    {
      code: '6',
      name: { vi: 'Cải cách tài chính công', en: 'Public finance reform' },
      maximum: '7',
      criteria: [
        {
          code: '6.4',
          name: {
            vi: 'Công khai, tiết kiệm trong quản lý ngân sách, tài sản công',
            en: 'Openness and thrift in managing the budget and public property',
          },
          maximum: '2',
          ...means,
          groups: [
            { group: 'officials', weight: '0.4', factors: [['C10']] },
            { group: 'delegates', weight: '0.4', factors: [['H5']] },
            { group: 'front', weight: '0.2', factors: [['N4']] },
          ],
        },
      ],
    },
    {
      code: '7',
      name: { vi: 'Xây dựng và phát triển chính quyền số', en: 'Digital government' },
      maximum: '14',
      criteria: [
        {
          code: '7.6',
          name: {
            vi: 'Sự thuận tiện của dịch vụ công trực tuyến, phần mềm và thông tin điện tử',
            en: 'Convenience of online services, software and electronic information',
          },
          maximum: '2',
          ...means,
          groups: [
            { group: 'citizens', weight: '0.5', factors: [['I4']] },
            { group: 'organisations', weight: '0.2', factors: [['T7']] },
            { group: 'officials', weight: '0.3', factors: [['C11', 'C12']] },
          ],
          note: {
            vi: 'Câu Q3 (hình thức nộp hồ sơ) là thông tin thực tế, không phải câu đánh giá, nên không tính vào điểm.',
            en: 'Item Q3 (how the application was handed in) is a fact and not a rating, so it is left out of the score.',
          },
        },
      ],
    },
    {
      code: '8',
      name: {
        vi: 'Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế – xã hội',
        en: 'Effects of the reform on citizens, organisations and development',
      },
      maximum: '15',
      criteria: [
        {
          code: '8.1',
          name: {
            vi: 'Chỉ số hài lòng của người dân đối với sự phục vụ của Ủy ban nhân dân phường',
            en: 'Citizens’ satisfaction with the service of the ward People’s Committee',
          },
          maximum: '10',
          ...means,
          points: { code: 'SIPAS10' },
          groups: [
            {
              group: 'citizens',
              weight: '1',
              factors: [access, procedures, officials, outcome, feedback],
            },
          ],
          note: {
            vi: 'Dùng điểm trung bình (MEAN5) cho từng câu là giả định; có thể chọn TOP2.',
            en: 'Taking the mean (MEAN5) of each item is an assumption; TOP2 can be chosen instead.',
          },
        },
        {
          code: '8.2',
          name: {
            vi: 'Tác động của cải cách hành chính; sự hài lòng của tổ chức',
            en: 'Effects of the reform; satisfaction of organisations',
          },
          maximum: '2',
          ...means,
          groups: [
            { group: 'organisations', weight: '0.4', factors: [['T12']] },
            { group: 'delegates', weight: '0.3', factors: [['H11']] },
            { group: 'officials', weight: '0.15', factors: [['C13']] },
            { group: 'front', weight: '0.15', factors: [['N10']] },
          ],
        },
      ],
    },
  ],
  targetAssessment: {
    name: {
      vi: 'Đánh giá của phường đối với sở, ban, ngành và Ủy ban nhân dân cấp huyện',
      en: 'The ward’s assessment of provincial departments and the district-level People’s Committee',
    },
    group: 'leaders',
    items: ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9'],
    itemRule: { code: 'MEAN5' },
    within: { code: 'ITEMAVG' },
  },
});
