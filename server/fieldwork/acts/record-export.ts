import type { CampaignId } from '#surveys/ids.ts';
import type { Means } from '../../means.ts';
import { performAct } from './perform-act.ts';

export type ExportTaken = { format: string; table?: string | undefined; group?: string | undefined };

/** Nothing changes, but who took all responses away must be known. */
export async function recordExport(
  means: Pick<Means, 'changes' | 'database' | 'now'>,
  by: { username: string },
  campaign: CampaignId,
  { format, table, group }: ExportTaken,
): Promise<void> {
  await performAct(means, by, async () => {
    const about = { format, ...(table !== undefined && { table }), ...(group !== undefined && { group }) };
    return { act: { kind: 'responses.exported', campaign, about }, value: undefined };
  });
}
