import { type Block, heading, paragraph, type ReportDocument } from '../content/content.ts';
import { markOf } from '../mark.ts';
import type { IndexInputs, Material } from '../material.ts';
import { decisionRows } from '../official/decisions.ts';
import { basisOf, placeAndDay, signatureOf } from '../official/head.ts';
import { originSection } from '../official/origin.ts';
import { type Choices, type Report, wordFile } from '../report.ts';
import { blank, headOf, isCommittee, provinceOf } from '../unit.ts';
import { count, fieldedDays, lowerFirst, modeNames } from '../words.ts';
import { bodyTables, rankingOf } from './bodies.ts';

/** What the ward's officials say of each department and of the level above: handed upward, no part of its own points. */
export const assessedReport: Report = {
  ...wordFile,
  slug: 'danh-gia-so-nganh',
  fits: ({ campaign, criteriaSet }) =>
    campaign.targets.length > 0 && criteriaSet?.targetAssessment !== undefined,
  async write(material, choices) {
    // large, and rarely needed
    const { writeDocx } = await import('../docx/write-docx.ts');
    return writeDocx(assessedDocument(material, choices));
  },
};

export function assessedDocument(material: Material, choices: Choices): ReportDocument {
  const { campaign } = material;
  const about = 'kết quả điều tra xã hội học đối với các sở, ban, ngành và cấp trên trực tiếp';
  const province = provinceOf(campaign);
  const recipient = `Sở Nội vụ${province ? ` ${province}` : ''}`;
  return {
    title: `Công văn cung cấp ${about}`,
    mark: markOf(material),
    letterhead: {
      ...headOf(campaign),
      number: `Số: ${blank}/${isCommittee(campaign.unit.vi) ? 'UBND' : blank}-${blank}`,
      placeAndDay: placeAndDay(material, choices),
      kind: { is: 'letter', about: `V/v cung cấp ${about}`, to: [recipient] },
    },
    basis: basisOf(material),
    body: [
      ...letterOf(material, recipient),
      heading(1, 'CÁCH ĐIỀU TRA'),
      ...methodOf(material),
      heading(1, 'CHỈ SỐ CỦA TỪNG CƠ QUAN'),
      ...rankingOf(material),
      heading(1, 'KẾT QUẢ TỪNG CÂU HỎI THEO CƠ QUAN'),
      ...bodyTables(material),
      heading(1, 'NGUỒN GỐC SỐ LIỆU'),
      ...originSection(material, decisionRows(material)),
      paragraph(`${campaign.unit.vi} gửi ${recipient} tổng hợp./.`),
    ],
    signature: signatureOf(material, choices, ['Như trên;', 'Lãnh đạo đơn vị;', 'Lưu: VT.']),
    annexes: [],
  };
}

function letterOf({ campaign }: Material, recipient: string): Block[] {
  return [
    paragraph(
      `${campaign.unit.vi} đã tổ chức ${lowerFirst(campaign.title.vi)}, trong đó có phần lãnh đạo, công chức của đơn vị đánh giá các sở, ban, ngành và cấp trên trực tiếp. ${campaign.unit.vi} cung cấp kết quả để ${recipient} tổng hợp, như sau:`,
    ),
  ];
}

function methodOf({ campaign, index, groups }: Material): Block[] {
  const assessment = index?.targetAssessment;
  const own = groups.find(({ group }) => group.code === assessment?.group);
  if (!assessment || !own) return [];
  const { label } = index.criteriaSet;
  const modes = own.modes.map(({ mode, n }) => `${lowerFirst(modeNames[mode])} ${count(n)} phiếu`);
  return [
    paragraph(
      `Thời gian: ${fieldedDays(campaign)}. Người trả lời: ${lowerFirst(own.group.name.vi)}, ${count(own.counted)} phiếu hợp lệ${modes.length > 0 ? ` (${modes.join('; ')})` : ''}. Mẫu phiếu: ${own.questionnaire.formNumber} – ${own.questionnaire.title.vi} (${own.questionnaire.id}).`,
    ),
    paragraph(
      `Người không làm việc với cơ quan nào thì không đánh giá cơ quan đó, nên số người đánh giá (N) của từng cơ quan khác nhau. Cơ quan có dưới ${count(own.group.minimumN)} người đánh giá không có chỉ số.`,
    ),
    paragraph(`Chỉ số của một cơ quan: ${formulaOf(index)}. Cách tính: ${label.vi}.`),
  ];
}

function formulaOf({ rules, targetAssessment }: IndexInputs): string {
  const of = (code: string | undefined) => rules.find((rule) => rule.code === code)?.formula.vi ?? '';
  const used = [targetAssessment?.itemRule, targetAssessment?.within];
  return used.map((code) => `${code} (${lowerFirst(of(code))})`).join(', rồi ');
}
