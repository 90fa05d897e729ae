import type { Db } from '#db/open.ts';
import { findCampaign } from '#db/queries/campaigns.ts';
import { findLink, type Link } from '#db/queries/links.ts';
import { findQuestionnaire } from '#db/queries/questionnaires.ts';
import type { Campaign, CollectionPoint, RespondentGroup } from '#surveys/campaigns/campaign.ts';
import type { LinkCode } from '#surveys/campaigns/link-code.ts';
import type { QuestionnaireId, TargetCode } from '#surveys/ids.ts';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { isSameVersion } from '#surveys/questionnaire/versions/version-id.ts';
import type { Means } from '../means.ts';

/** Everything a link stands for: who is asked what, where, and about whom. */
export type Fielded = {
  campaign: Campaign;
  group: RespondentGroup;
  point: CollectionPoint;
  questionnaire: Questionnaire;
  targets: readonly TargetCode[];
};

/**
 * What stands behind a link. `fielded` is undefined where its campaign no longer has that group or point; then the
 * names that were printed still say what it was.
 */
export type BehindLink = { link: Link; campaign: Campaign; fielded: Fielded | undefined };

/** Remembers what it has found until a campaign changes. Undefined where there never was such a link. */
export function behindLinks(
  db: Db,
  changes: Means['changes'],
): (code: LinkCode) => Promise<BehindLink | undefined> {
  const memory = changes.memory<LinkCode, BehindLink>();
  return async (code) => {
    const known = memory();
    const before = known.get(code);
    if (before) return before;
    const link = await findLink(db, code);
    const campaign = link && (await findCampaign(db, link.campaign));
    if (!campaign) return undefined;
    const behind = { link, campaign, fielded: await findFielded(db, link) };
    known.set(code, behind);
    return behind;
  };
}

/**
 * The same place as it was when another wording of its questionnaire was asked: a page opened, a ballot printed or an
 * interview made before a typo was mended. Undefined where `asked` is no wording of the same version.
 */
export async function inWording(db: Db, now: Fielded, asked: QuestionnaireId): Promise<Fielded | undefined> {
  if (asked === now.questionnaire.id) return now;
  if (!isSameVersion(asked, now.questionnaire.id)) return undefined;
  const questionnaire = await findQuestionnaire(db, asked);
  return questionnaire && { ...now, questionnaire };
}

/** Undefined where the campaign no longer has that group or point. */
export async function findFielded(db: Db, place: Omit<Link, 'code'>): Promise<Fielded | undefined> {
  const campaign = await findCampaign(db, place.campaign);
  const group = campaign?.groups.find(({ code }) => code === place.group);
  const point = campaign?.points.find(({ id }) => id === place.point);
  const questionnaire = group && (await findQuestionnaire(db, group.questionnaire));
  if (!campaign || !group || !point || !questionnaire) return undefined;
  return { campaign, group, point, questionnaire, targets: campaign.targets.map(({ code }) => code) };
}
