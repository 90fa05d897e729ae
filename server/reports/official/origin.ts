import { vietnamDay } from '#surveys/campaigns/window.ts';
import { formatDayInWords } from '#surveys/vietnamese.ts';
import type { Block } from '../content/content.ts';
import { paragraph } from '../content/content.ts';
import type { Material } from '../material.ts';
import { count } from '../words.ts';

/** What the figures were computed from: whoever has the same data and program gets the same numbers. `others`: rows besides. */
export function originSection(
  { provenance, at }: Pick<Material, 'provenance' | 'at'>,
  others: readonly [string, string][] = [],
): Block[] {
  return [
    paragraph(
      'Từ tệp dữ liệu xuất của đợt này, mọi con số trong báo cáo tính lại được đúng đến chữ số cuối. Các mã băm dưới đây (SHA-256) cho biết số liệu được tính từ đúng dữ liệu, mẫu phiếu và bộ tiêu chí nào.',
    ),
    {
      is: 'table',
      caption: 'Nguồn gốc số liệu',
      columns: [
        { title: 'Nội dung', width: 48 },
        { title: 'Giá trị', width: 112 },
      ],
      rows: [...originRows({ ...provenance, at }), ...others].map((cells) => ({ cells })),
    },
  ];
}

type Origin = Pick<
  Material['provenance'],
  'data' | 'seal' | 'sealDue' | 'software' | 'questionnaires' | 'criteriaSet' | 'campaign'
> & { at: Date };

/** Name and value; shared by every document. */
export function originRows({
  data,
  seal,
  sealDue,
  software,
  questionnaires,
  criteriaSet,
  campaign,
  at,
}: Origin): [string, string][] {
  return [
    ['Đợt điều tra', campaign],
    ['Số phiếu trong dữ liệu', count(data.responses)],
    ['Mã băm của dữ liệu', data.digest],
    seal
      ? [`Niêm phong cuối cùng của sổ công khai, đến hết ${formatDayInWords(seal.day)}`, seal.root]
      : ['Niêm phong cuối cùng của sổ công khai', unsealed({ data, sealDue, at })],
    ...questionnaires.map(({ id, digest }): [string, string] => [`Mẫu phiếu ${id}`, digest]),
    ...(criteriaSet ? [[`Bộ tiêu chí ${criteriaSet.id}`, criteriaSet.digest] as [string, string]] : []),
    ['Phần mềm', `${software.name} ${software.version}`],
    ['Thời điểm tính', timeOf(at)],
  ];
}

function unsealed({ data, sealDue, at }: Pick<Origin, 'data' | 'sealDue' | 'at'>): string {
  const due = new Date(sealDue);
  if (at < due) return `chưa niêm phong: sẽ niêm phong sau ${timeOf(due)}`;
  return data.responses === 0 ? 'không có phiếu để niêm phong' : 'chưa niêm phong được: xem nhật ký máy chủ';
}

/** "15 giờ 45 phút, ngày 17 tháng 9 năm 2024", in Vietnam. */
function timeOf(at: Date): string {
  const inVietnam = new Date(at.getTime() + 7 * 3600_000).toISOString();
  return `${inVietnam.slice(11, 13)} giờ ${inVietnam.slice(14, 16)} phút, ${formatDayInWords(vietnamDay(at))}`;
}
