import { type Block, paragraph } from '../content/content.ts';
import type { Material } from '../material.ts';
import { itemTable, ratedOf } from './items.ts';
import { choiceTables, suffix } from './respondents.ts';

/** Table 6: feedback and petitions, harassment, money beyond what is prescribed. */
export function integrityTables(material: Material): Block[] {
  const { topics, groups } = material;
  const keysOf = new Map(groups.map(({ group }) => [group.name.vi, group.code]));
  const rated = ratedOf(material, ({ isReversed }) => isReversed);
  const feedback = ratedOf(material, ({ isReversed }) => !isReversed)
    .map(({ name, factors }) => ({
      name,
      factors: factors.filter(({ items }) => {
        const group = keysOf.get(name);
        return items.some(({ key }) => group !== undefined && topics(group, key) === 'feedback');
      }),
    }))
    .filter(({ factors }) => factors.length > 0);
  const all = [
    ...feedback.map((one) => ({ ...one, about: 'Phản ánh, kiến nghị' })),
    ...rated.map((one) => ({ ...one, about: 'Phiền hà, sách nhiễu, chi phí ngoài quy định' })),
  ];
  const tables = all.map(({ name, factors, about }, index) =>
    itemTable(`Bảng 6${suffix(index, all.length)}. ${about}: ${name}`, factors),
  );
  const choices = choiceTables(material, 'Bảng 6 (tiếp)', 'Phản ánh, kiến nghị, phiền hà', [
    'feedback',
    'integrity',
  ]);
  return tables.length + choices.length > 0
    ? [...tables, ...choices]
    : [
        paragraph(
          'Bảng 6 không lập được: mẫu phiếu của các nhóm có đủ 5 phiếu hợp lệ không hỏi nội dung này.',
        ),
      ];
}

/** Table 7: what people wish for. */
export function expectationTables(material: Material): Block[] {
  const tables = choiceTables(material, 'Bảng 7', 'Mong đợi', ['expectations']);
  return tables.length > 0
    ? tables
    : [
        paragraph(
          'Bảng 7 không lập được: mẫu phiếu của các nhóm có đủ 5 phiếu hợp lệ không hỏi nội dung này.',
        ),
      ];
}
