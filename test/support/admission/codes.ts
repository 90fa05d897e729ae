import { findCampaign, findCampaignRevision, updateCampaign } from '#db/queries/campaigns.ts';
import { printCodes } from '#server/fieldwork/codes/print-codes.ts';
import type { Admission } from '#surveys/campaigns/admission.ts';
import { readLinkCode } from '#surveys/campaigns/link-code.ts';
import { CampaignId, CodeBatchId } from '#surveys/ids.ts';
import type { RunningApp } from '../app.ts';

const trial = CampaignId.parse('trial');

/** The trial campaign, in which these groups ask for something. */
export async function admitting(
  { means }: Pick<RunningApp, 'means'>,
  admissions: Record<string, Admission>,
): Promise<void> {
  const { db } = means.database;
  const campaign = await findCampaign(db, trial);
  const stored = await findCampaignRevision(db, trial);
  if (!campaign || !stored) throw new Error('there is no trial campaign');
  const groups = campaign.groups.map((group) => {
    const admission = admissions[group.code];
    return admission ? { ...group, admission } : group;
  });
  await updateCampaign(db, { ...campaign, groups }, stored.revision);
  means.changes.happened();
}

export function aBatchId(means: RunningApp['means']): CodeBatchId {
  return CodeBatchId.parse(means.random(16).toString('base64url'));
}

/** Cards for one link, as the clerk prints them. */
export async function printedCodes({ means }: Pick<RunningApp, 'means'>, linkCode: string, count: number) {
  const link = readLinkCode(linkCode);
  if (!link.ok) throw new Error(`${linkCode} is no link's code`);
  const id = aBatchId(means);
  const order = { id, campaign: trial, link: link.code, count };
  const { codes, number } = await printCodes(means, { username: 'clerk' }, order);
  return { id, codes, number };
}
