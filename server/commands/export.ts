import type { Db } from '#db/open.ts';
import { findCampaign, listCampaigns } from '#db/queries/campaigns.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { vietnamDay } from '#surveys/campaigns/window.ts';
import type { CampaignId } from '#surveys/ids.ts';
import { formatNumber } from '#surveys/vietnamese.ts';
import { openCriteriaSets } from '../criteria-sets.ts';
import { exportToFile } from '../exports/export-to-file.ts';
import { exportFileName } from '../exports/file-name.ts';
import { theTerminal } from '../fieldwork/accounts/invite-first-clerk.ts';
import { recordExport } from '../fieldwork/acts/record-export.ts';
import { openKeys } from '../keys/keys.ts';
import { readExportArguments } from './read-arguments.ts';
import { CommandRefused } from './refused.ts';
import { type CommandMeans, runCommand } from './run.ts';
import { theTrial } from './trial.ts';

await runCommand(exportResponses);

async function exportResponses({ typed, database, changes, now, random }: CommandMeans): Promise<void> {
  const { campaign: id, group, format, out } = readExportArguments(typed);
  const campaign = id === undefined ? await theTrial(database.db) : await theCampaign(database.db, id);
  if (group !== undefined && !campaign.groups.some(({ code }) => code === group)) {
    const known = campaign.groups.map(({ code }) => code).join(', ');
    throw new CommandRefused(`Đợt "${campaign.id}" không có nhóm "${group}". Các nhóm: ${known}.`);
  }
  const file = out ?? exportFileName(campaign, vietnamDay(now()), format, { group });
  const keys = await openKeys(database.db, random);
  const criteriaSets = await openCriteriaSets(database.db);
  const written = await exportToFile({ database, keys, criteriaSets, now }, campaign, {
    format,
    file,
    group,
  }).catch((error: unknown) => {
    const reason = error instanceof Error && 'syscall' in error ? error.message : undefined;
    throw reason ? new CommandRefused(`Không ghi được tệp ${file}: ${reason}.`) : error;
  });
  await recordExport({ database, changes, now }, theTerminal, campaign.id, { format, group });
  const besides = written.besides.length > 0 ? ` (kèm ${written.besides.join(', ')})` : '';
  const trial = campaign.isTrial ? ' chạy thử' : '';
  process.stdout.write(
    `Đã xuất ${formatNumber(written.responses)} phiếu${trial} của đợt "${campaign.id}" ra ${written.file}${besides}\n`,
  );
}

async function theCampaign(db: Db, id: CampaignId): Promise<Campaign> {
  const campaign = await findCampaign(db, id);
  if (campaign) return campaign;
  const known = (await listCampaigns(db)).map((one) => one.id).join(', ');
  throw new CommandRefused(`Không có đợt "${id}". Các đợt hiện có: ${known || 'chưa có đợt nào'}.`);
}
