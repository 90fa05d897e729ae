import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { GroupCode } from '#surveys/ids.ts';
import { type ExportSource, exportedCampaign } from './exported-campaign.ts';
import { exportFormats, type FormatName } from './index.ts';
import { writeFileWhole } from './write-file.ts';

export type WrittenExport = { responses: number; file: string; besides: string[] };

/**
 * Writes a campaign's responses to a file. Where the format holds one table only, the codebook and the comments
 * come beside it, and before it: with the file itself there, everything is.
 */
export async function exportToFile(
  source: ExportSource,
  campaign: Campaign,
  { format: name, file, group }: { format: FormatName; file: string; group?: GroupCode | undefined },
): Promise<WrittenExport> {
  const format = exportFormats[name];
  const exported = await exportedCampaign(source, campaign, group);
  const besides = format.besides.map((table) => ({ table, file: `${file}.${table}.${format.extension}` }));
  for (const { table, file: beside } of besides) await writeFileWhole(beside, format.write(exported, table));

  let responses = 0;
  async function* counted() {
    // some formats read twice
    responses = 0;
    for await (const response of exported.responses()) {
      responses += 1;
      yield response;
    }
  }
  await writeFileWhole(file, format.write({ ...exported, responses: counted }));
  return { responses, file, besides: besides.map((beside) => beside.file) };
}
