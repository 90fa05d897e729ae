import { displayDecimal } from '#surveys/scoring/rounding.ts';
import { type Block, heading, paragraph, type ReportDocument } from '../content/content.ts';
import { markOf } from '../mark.ts';
import type { Material } from '../material.ts';
import { type Choices, type Report, wordFile } from '../report.ts';
import { count, fieldedDays, lowerFirst, percent } from '../words.ts';
import { ballotTables, received } from './ballots.ts';
import { commentAnnex, commentTable } from './comments.ts';
import { comparisonTables } from './comparison.ts';
import { criteriaTables } from './criteria.ts';
import { factorTables } from './factors.ts';
import { groupTables } from './groups.ts';
import { basisOf, reportHead, signatureOf } from './head.ts';
import { itemTables } from './items.ts';
import { methodSection } from './method.ts';
import { originSection } from './origin.ts';
import { qualitySection } from './quality.ts';
import { respondentTables } from './respondents.ts';
import { expectationTables, integrityTables } from './topics.ts';

/** The report on a campaign that the ward issues, with the ten tables of domain.md §6.4. */
export const officialReport: Report = {
  ...wordFile,
  slug: 'bao-cao',
  fits: () => true,
  async write(material, choices) {
    // large, and rarely needed
    const { writeDocx } = await import('../docx/write-docx.ts');
    return writeDocx(officialDocument(material, choices));
  },
};

export function officialDocument(material: Material, choices: Choices): ReportDocument {
  const { campaign } = material;
  return {
    title: `Báo cáo kết quả ${lowerFirst(campaign.title.vi)}`,
    mark: markOf(material),
    letterhead: reportHead(material, choices),
    basis: basisOf(material),
    body: [
      paragraph(`${campaign.unit.vi} báo cáo kết quả ${lowerFirst(campaign.title.vi)} như sau:`),
      ...general(material),
      ...results(material, choices),
      heading(1, 'ĐIỂM ĐIỀU TRA XÃ HỘI HỌC'),
      ...criteriaTables(material),
      heading(1, 'SO VỚI NĂM TRƯỚC'),
      ...comparisonTables(material),
      heading(1, 'NGUỒN GỐC SỐ LIỆU'),
      ...originSection(material),
      paragraph(`Trên đây là kết quả ${lowerFirst(campaign.title.vi)} của ${campaign.unit.vi}./.`),
    ],
    signature: signatureOf(material, choices, [
      ...(campaign.upperUnits ?? []).toReversed().map(({ vi }) => `${vi} (báo cáo);`),
      'Lãnh đạo đơn vị;',
      'Lưu: VT.',
    ]),
    annexes: choices.withComments ? commentAnnex(material) : [],
  };
}

function general(material: Material): Block[] {
  return [
    heading(1, 'THÔNG TIN CHUNG'),
    heading(2, 'Tóm tắt kết quả'),
    ...summary(material),
    ...methodSection(material),
    heading(2, 'Số phiếu phát ra, thu về, hợp lệ và không hợp lệ'),
    ...ballotTables(material),
    heading(2, 'Chất lượng phiếu và phiếu không tính'),
    ...qualitySection(material),
    heading(2, 'Cơ cấu người trả lời'),
    ...respondentTables(material),
  ];
}

/** The answer first. No number over all groups: each answered a questionnaire of its own. */
function summary({ campaign, progress, groups, index, summary: { apart } }: Material): Block[] {
  const told = groups.flatMap(({ group, counted, rounds }) => {
    const round = rounds.find(({ target }) => target === undefined);
    if (!round || counted === 0) return [];
    const whole = round.indexPercent ? percent(round.indexPercent) : 'không nêu';
    return [`${group.name.vi}: ${whole} (${count(counted)} phiếu hợp lệ)`];
  });
  const leftOut = apart?.exclusions.reduce((sum, { n }) => sum + n, 0) ?? 0;
  const without = leftOut > 0 ? ` Kết quả không gồm ${count(leftOut)} phiếu hợp lệ đã loại có lý do.` : '';
  return [
    paragraph(
      `${fieldedDays(campaign).replace(/^t/, 'T')}, đợt điều tra thu về ${count(received(progress.all))} phiếu, trong đó ${count(progress.all.complete)} phiếu hợp lệ.${without}`,
    ),
    ...(told.length > 0
      ? [
          paragraph(
            'Chỉ số hài lòng chung (tỷ lệ trả lời ở hai mức cao nhất) theo nhóm, chi tiết theo hình thức ở Bảng 5c:',
          ),
          ...told.map((text) => paragraph(`${text}.`, 'point')),
        ]
      : [paragraph('Chưa nhóm nào có đủ phiếu hợp lệ để nêu chỉ số hài lòng chung.')]),
    ...(index && index.total.missing.length < index.inputs.length
      ? [
          paragraph(
            `Điểm điều tra xã hội học: ${displayDecimal(index.total.score)}/${displayDecimal(index.total.maximum)} điểm, tính theo ${lowerFirst(index.criteriaSet.name.vi)} (${lowerFirst(index.criteriaSet.label.vi)}).`,
          ),
        ]
      : []),
  ];
}

function results(material: Material, { withComments }: Choices): Block[] {
  return [
    heading(1, 'KẾT QUẢ ĐIỀU TRA'),
    heading(2, 'Kết quả từng câu hỏi'),
    ...itemTables(material),
    heading(2, 'Kết quả theo yếu tố'),
    ...factorTables(material),
    heading(2, 'Kết quả theo nhóm đối tượng và hình thức'),
    ...groupTables(material),
    heading(2, 'Phản ánh, kiến nghị; phiền hà, sách nhiễu; chi phí ngoài quy định'),
    ...integrityTables(material),
    heading(2, 'Mong đợi'),
    ...expectationTables(material),
    heading(2, 'Ý kiến khác'),
    ...commentTable(material, withComments),
  ];
}
