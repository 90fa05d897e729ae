import { vietnamDay } from '#surveys/campaigns/window.ts';
import { formatDay } from '#surveys/vietnamese.ts';
import { bothFigures } from '../../results/quality/both-figures.ts';
import type { Material } from '../material.ts';
import { count, percent } from '../words.ts';

/** What people decided about the figures, with their reasons: name and value, for documents that are mostly a table. */
export function decisionRows({
  campaign,
  groups,
  summary,
}: Pick<Material, 'campaign' | 'groups' | 'summary'>): [string, string][] {
  const nameOf = (code: string) => groups.find(({ group }) => group.code === code)?.group.name.vi ?? code;
  const { unsealing } = campaign;
  return [
    ...(summary.apart?.exclusions ?? []).map(({ choice, n, reason }): [string, string] => [
      `Phiếu đã loại: ${nameOf(choice.group)}`,
      `${count(n)} phiếu, không tính vào con số nào. Lý do: ${reason}`,
    ]),
    ...groups.flatMap(({ group }): [string, string][] => {
      const both = bothFigures(campaign, summary, group.code);
      if (!both) return [];
      return [
        [
          `Hai con số: ${group.name.vi}`,
          `Chỉ số chung ${percent(both.indexPercent)} khi không tính phiếu đã loại (số chính thức), ${percent(both.withExcludedPercent)} khi tính cả`,
        ],
      ];
    }),
    ...(unsealing
      ? [
          [
            'Mở niêm phong kết quả sớm',
            `${formatDay(vietnamDay(new Date(unsealing.at)))}. Lý do: ${unsealing.reason}`,
          ] satisfies [string, string],
        ]
      : []),
  ];
}
