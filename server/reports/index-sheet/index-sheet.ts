import { Problem } from '../../problem.ts';
import type { Material } from '../material.ts';
import { type Report, workbookFile } from '../report.ts';
import { originSheet } from './origin-sheet.ts';
import { scoreSheet } from './score-sheet.ts';

/** The scores by survey in the columns of scoring tools, to be typed over from or filled up; sums are formulas. */
export const indexSheet: Report = {
  ...workbookFile,
  slug: 'bang-diem',
  fits: ({ criteriaSet }) => criteriaSet?.fields.some(({ criteria }) => criteria.length > 0) ?? false,
  async write(material: Material, choices) {
    const { index } = material;
    if (!index) throw new Problem('no_criteria_set');
    // large, and rarely needed
    const { writeXlsx } = await import('hucre/xlsx');
    return writeXlsx({
      sheets: [scoreSheet({ ...material, index }, choices), originSheet({ ...material, index })],
      properties: { title: 'Bảng điểm điều tra xã hội học', creator: 'Lắng nghe' },
    });
  },
};
