import { type Block, heading, paragraph, type Row } from '../content/content.ts';
import type { Material } from '../material.ts';
import { count } from '../words.ts';

type Item = NonNullable<Material['comments']>['groups'][number]['items'][number];

/** Table 8: how many wrote something, by group and item. The words themselves only in an annex. */
export function commentTable({ comments }: Material, hasAnnex: boolean): Block[] {
  if (!comments)
    return [paragraph('Ý kiến ghi thêm (Bảng 8) chỉ được mở khi không còn phiếu nào nộp vào được nữa.')];
  if (comments.n === 0) return [paragraph('Không có ý kiến nào được ghi thêm, nên Bảng 8 không có số liệu.')];
  return [
    {
      is: 'table',
      caption: 'Bảng 8. Ý kiến khác, theo nhóm đối tượng và câu hỏi',
      columns: [
        { title: 'Câu hỏi', width: 130 },
        { title: 'Số ý kiến', width: 30, align: 'right' },
      ],
      rows: [
        ...comments.groups.flatMap(({ name, n, items }): Row[] => [
          { is: 'part', cells: [`${name.vi}: ${count(n)} ý kiến`] },
          ...items.map((item) => ({ cells: [nameOf(item), count(item.comments.length)] })),
        ]),
        { is: 'total', cells: ['Cộng', count(comments.n)] },
      ],
      note: hasAnnex
        ? 'Nguyên văn các ý kiến ở phụ lục, xếp theo thứ tự chữ cái.'
        : 'Nguyên văn không kèm theo báo cáo này: lời người dân viết có thể làm nhận ra người viết. Cán bộ tổng hợp giữ nguyên văn để tham khảo.',
    },
  ];
}

/** The words as they were written, in alphabetical order: any other would hint at who wrote when. */
export function commentAnnex({ comments }: Material): Block[] {
  if (!comments || comments.n === 0) return [];
  return [
    heading(0, 'PHỤ LỤC\nNguyên văn ý kiến khác'),
    paragraph(
      'Các ý kiến giữ nguyên văn, xếp theo thứ tự chữ cái trong từng câu hỏi; không gắn với phiếu, thời gian hay điểm khảo sát nào. Người nhận báo cáo có trách nhiệm không tìm cách nhận ra người viết.',
      'aside',
    ),
    ...comments.groups.flatMap(({ name, items }) => [
      heading(1, name.vi),
      ...items.flatMap((item) => [
        heading(2, nameOf(item)),
        ...item.comments.map((text) => paragraph(text, 'quote')),
      ]),
    ]),
  ];
}

function nameOf({ key, number, wording, target }: Item): string {
  const asked = wording
    ? `${number ? `${number}. ` : ''}${wording.vi}`
    : `Câu ${key} (không còn trong mẫu phiếu)`;
  return target ? `${target.vi}: ${asked}` : asked;
}
