import { ExclusionId, ResponseId } from '#surveys/ids.ts';
import { isInForce } from '#surveys/responses/exclusions/exclusion.ts';
import { toBeCounted } from '#surveys/responses/response.ts';
import type { ExportedFile } from '../exports/json/exported-file.ts';
import { openSummaryOf, type Summary } from '../results/summary.ts';
import { answeredColumns, digestedOf } from './answers-of.ts';

/** Everything the statistics are computed from, counted from the rows of the file and nothing else. */
export function summaryIn(content: ExportedFile): Summary {
  const { campaign, criteria_set: set, questionnaires, codebook, responses } = content;
  const exclusions = content.exclusions.map(({ readmitted, ...made }, at) => ({
    ...made,
    id: idOf(at + 1),
    campaign: campaign.id,
    by: 'file',
    ...(readmitted && { readmitted: { ...readmitted, by: 'file' } }),
  }));
  const leftOut = new Map<string, ExclusionId>();
  const columns = answeredColumns(codebook);
  const rows = responses.map((row, at) => {
    const id = ResponseId.parse(numbered(at));
    if (row.excluded > 0) leftOut.set(id, idOf(row.excluded));
    return { ...digestedOf(row, columns), id };
  });
  const summary = openSummaryOf(
    campaign,
    set ?? undefined,
    { exclusions: exclusions.filter(isInForce), exclusionOf: (id) => leftOut.get(id) },
    questionnaires,
  );
  for (const row of rows) summary.add(toBeCounted(row));
  return summary;
}

/** The file has no ids; within it a number is as good. */
const numbered = (at: number) => String(at).padStart(22, '0');
const idOf = (number: number) => ExclusionId.parse(numbered(number));
