import type { ExportFormat } from './format.ts';
import { tableNames, tablesOf } from './tables.ts';
import { workbook } from './workbook.ts';

/** One workbook with the responses, their codebook and the comments, a sheet each. */
export const xlsx: ExportFormat = {
  extension: 'xlsx',
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write(exported) {
    const tables = tablesOf(exported);
    return workbook(tableNames.map((name) => tables[name]));
  },
  besides: [],
};
