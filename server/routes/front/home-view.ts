import type { Door, Entry, OpenCampaign, OtherCampaign } from '#client/front/render.tsx';
import type { Link } from '#db/queries/links.ts';
import { admissionAt } from '#surveys/campaigns/admission.ts';
import type { Campaign, RespondentGroup } from '#surveys/campaigns/campaign.ts';
import { lastDayOf, windowAt } from '#surveys/campaigns/window.ts';

export type CampaignWithLinks = { campaign: Campaign; links: readonly Link[] };

/**
 * Which campaigns the home page shows, and with which doors. Neither a draft nor its trial run is mentioned: who
 * found the trial here would take it for the survey.
 */
export function homeView(
  all: readonly CampaignWithLinks[],
  now: Date,
): { open: OpenCampaign[]; others: OtherCampaign[] } {
  const campaigns = all.filter(({ campaign }) => campaign.trialOf === undefined);
  const at = (campaign: Campaign) => windowAt(campaign, now);
  const open = campaigns
    .filter(({ campaign }) => at(campaign) === 'open')
    // what counts stands before what is only tried
    .toSorted((a, b) => Number(a.campaign.isTrial) - Number(b.campaign.isTrial));
  const others = campaigns.filter(({ campaign }) => ['not_yet', 'grace', 'closed'].includes(at(campaign)));
  return {
    open: open.map(({ campaign, links }) => ({
      id: campaign.id,
      title: campaign.title,
      unit: campaign.unit,
      isTrial: campaign.isTrial,
      lastDay: lastDayOf(campaign),
      entries: campaign.groups
        .filter(({ isPublic }) => isPublic || campaign.isTrial)
        .flatMap((group) => entryOf(campaign, group, links) ?? []),
    })),
    others: others.map(({ campaign }) => ({
      id: campaign.id,
      title: campaign.title,
      isTrial: campaign.isTrial,
      when: at(campaign) === 'not_yet' ? 'coming' : 'closed',
      firstDay: campaign.firstDay,
      lastDay: lastDayOf(campaign),
    })),
  };
}

/**
 * Doors that ask for a card or for presence are not shown: the card and the counter's screen lead there themselves.
 *
 * Where a group's quota lies at one collection point, that is its main door. Where it lies at several, the
 * respondent says which: a default would be counted as somebody's neighbourhood.
 */
function entryOf(campaign: Campaign, group: RespondentGroup, links: readonly Link[]): Entry | undefined {
  const doors = campaign.points.flatMap((point): (Door & { id: string })[] => {
    const link = links.find((one) => one.group === group.code && one.point === point.id);
    return link && admissionAt(group, point) === 'open'
      ? [{ id: point.id, code: link.code, point: point.name }]
      : [];
  });
  if (doors.length === 0) return undefined;
  const intended = new Set(
    campaign.quotas.filter((quota) => quota.group === group.code && quota.n > 0).map(({ point }) => point),
  );
  const mains = doors.filter(({ id }) => intended.size === 0 || [...intended].some((point) => point === id));
  const main = mains.length === 1 ? mains[0] : undefined;
  const toDoor = ({ code, point }: Door) => ({ code, point });
  return {
    group: group.name,
    main: main && toDoor(main),
    doors: doors.filter((door) => door !== main).map(toDoor),
  };
}
