import type { CampaignView, Permission } from './views.ts';

/** What the pages are for, in the order of the work. */
export const pageGroups = ['fieldwork', 'results', 'preparation', 'system'] as const;
export type PageGroup = (typeof pageGroups)[number];

/** The desk's pages in the order of the rail, with what each asks for. */
export const pages = [
  { name: 'progress', group: 'fieldwork', asks: 'progress.read', isOfCampaign: true },
  { name: 'links', group: 'fieldwork', asks: 'links.print', isOfCampaign: true },
  { name: 'codes', group: 'fieldwork', asks: 'codes.manage', isOfCampaign: true },
  { name: 'tablets', group: 'fieldwork', asks: 'progress.read', isOfCampaign: true },
  { name: 'results', group: 'results', asks: 'results.read', isOfCampaign: true },
  { name: 'statistics', group: 'results', asks: 'results.read', isOfCampaign: true },
  { name: 'comparison', group: 'results', asks: 'results.read', isOfCampaign: true },
  { name: 'index-inputs', group: 'results', asks: 'results.read', isOfCampaign: true },
  { name: 'quality', group: 'results', asks: 'results.read', isOfCampaign: true },
  { name: 'comments', group: 'results', asks: 'comments.read', isOfCampaign: true },
  { name: 'reports', group: 'results', asks: 'results.read', isOfCampaign: true },
  { name: 'export', group: 'results', asks: 'responses.export', isOfCampaign: true },
  { name: 'preparation', group: 'preparation', asks: 'campaigns.read', isOfCampaign: false },
  { name: 'criteria', group: 'preparation', asks: 'criteria.write', isOfCampaign: false },
  { name: 'acts', group: 'system', asks: 'acts.read', isOfCampaign: false },
  { name: 'accounts', group: 'system', asks: 'accounts.manage', isOfCampaign: false },
  { name: 'account', group: 'system', asks: 'own.account', isOfCampaign: false },
] as const satisfies readonly { name: string; group: PageGroup; asks: Permission; isOfCampaign: boolean }[];

export type DeskPage = (typeof pages)[number];
export type PageName = DeskPage['name'];

export function addressOf({ name, isOfCampaign }: DeskPage, campaign: string): string {
  return isOfCampaign ? `/clerk/campaigns/${campaign}/${name}` : `/clerk/${name}`;
}

/** What an address stands for; `rest` is what comes after the page's name. */
export function readAddress(path: string): { campaign?: string; page?: DeskPage; rest: string[] } {
  const [, ...parts] = path.split('/').filter(Boolean);
  const isOfCampaign = parts[0] === 'campaigns';
  const [name, ...rest] = isOfCampaign ? parts.slice(2) : parts;
  const page = pages.find((one) => one.name === name && one.isOfCampaign === isOfCampaign);
  return { ...(isOfCampaign && parts[1] && { campaign: parts[1] }), ...(page && { page }), rest };
}

/** Where the desk opens: what was looked at last, else what is open now, else the latest. */
export function firstCampaign(
  campaigns: readonly CampaignView[],
  remembered: string | undefined,
): CampaignView | undefined {
  return (
    campaigns.find(({ id }) => id === remembered) ??
    campaigns.find(({ window }) => window === 'open' || window === 'grace') ??
    campaigns[0]
  );
}
