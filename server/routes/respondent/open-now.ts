import type { OpenNow } from '#client/respondent/render.tsx';
import { listCampaigns } from '#db/queries/campaigns.ts';
import { listLinks } from '#db/queries/links.ts';
import { admissionAt } from '#surveys/campaigns/admission.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { windowAt } from '#surveys/campaigns/window.ts';
import type { Means } from '../../means.ts';
import type { Place } from './place.ts';

/** Group and point of a link whose campaign is over, or which is not asked there any more. */
type Was = { group: string; point: string };

const wasOf = (was: Was | Place): Was =>
  'fielded' in was ? { group: was.fielded.group.code, point: was.fielded.point.id } : was;

/**
 * Which campaigns take responses now, for somebody whose paper is of another one: with the same group's ballot at the
 * same point, if anybody may open that. After a trial, trials too.
 */
export async function openNowFor(
  { database, now }: Pick<Means, 'database' | 'now'>,
  own: Campaign,
  of: Was | Place,
): Promise<OpenNow[]> {
  const was = wasOf(of);
  const others = (await listCampaigns(database.db)).filter(
    (campaign) =>
      campaign.id !== own.id && (own.isTrial || !campaign.isTrial) && windowAt(campaign, now()) === 'open',
  );
  return Promise.all(
    others.map(async (campaign) => {
      const { title, unit, lastDay } = campaign;
      const group = campaign.groups.find(({ code, isPublic }) => code === was.group && isPublic);
      const point = campaign.points.find(({ id }) => id === was.point);
      const isOpen = group && point && admissionAt(group, point) === 'open';
      const links = isOpen ? await listLinks(database.db, campaign.id) : [];
      const link = links.find((one) => one.group === was.group && one.point === was.point);
      return { title, unit, lastDay, path: link ? `/k/${link.code}` : '/', isSamePlace: link !== undefined };
    }),
  );
}
