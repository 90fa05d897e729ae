import { Hono } from 'hono';
import { listLinks } from '#db/queries/links.ts';
import { type Env, may } from '#server/auth/guards.ts';
import type { Means } from '#server/means.ts';
import { admissionAt } from '#surveys/campaigns/admission.ts';
import { formatLinkCode } from '#surveys/campaigns/link-code.ts';
import { campaignInPath, theCampaign } from './at-the-door.ts';

/** One link per group and collection point, in the order of the campaign. */
export function linkRoutes(means: Means) {
  return new Hono<Env>().get(
    '/api/campaigns/:campaign/links',
    may('links.print'),
    campaignInPath,
    async (c) => {
      const campaign = await theCampaign(means, c.req.valid('param').campaign);
      const links = await listLinks(means.database.db, campaign.id);
      return c.json({
        links: campaign.groups.flatMap((group) =>
          campaign.points.flatMap((point) =>
            links
              .filter((link) => link.group === group.code && link.point === point.id)
              .map(({ code }) => ({
                code: formatLinkCode(code),
                path: `/k/${code}`,
                group: group.name,
                isPublic: group.isPublic,
                admission: admissionAt(group, point),
                point: point.name,
              })),
          ),
        ),
      });
    },
  );
}
