import { assessedReport } from './assessed/assessed-report.ts';
import { indexSheet } from './index-sheet/index-sheet.ts';
import { officialReport } from './official/official-report.ts';
import type { Report } from './report.ts';

/** The register of reports. */
export const reports = {
  official: officialReport,
  'index-sheet': indexSheet,
  assessed: assessedReport,
} as const satisfies Record<string, Report>;

export type ReportName = keyof typeof reports;
export const reportNames: readonly ReportName[] = ['official', 'index-sheet', 'assessed'];
