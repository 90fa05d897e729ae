import type { Db } from '#db/open.ts';
import { listComments } from '#db/queries/comments.ts';
import { findQuestionnaire } from '#db/queries/questionnaires.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { placesOf } from '#surveys/questionnaire/questionnaire.ts';
import { compareVietnamese } from '#surveys/vietnamese.ts';

/**
 * Open comments by group and item, in alphabetical order: any other would hint at who wrote when. Comments to an
 * item that the group's questionnaire no longer has stand last, without its wording.
 */
export async function campaignComments(db: Db, campaign: Campaign) {
  const stored = await listComments(db, campaign.id);
  const targets = campaign.targets.map(({ code }) => code);
  const groups = await Promise.all(
    campaign.groups.map(async ({ code, name, questionnaire: id }) => {
      const comments = stored.filter(({ group }) => group === code);
      const questionnaire = await findQuestionnaire(db, id);
      const places = questionnaire ? placesOf(questionnaire, targets) : [];
      const keys = [...new Set([...places.map(({ key }) => key), ...comments.map(({ key }) => key)])];
      const items = keys.map((key) => {
        const place = places.find((one) => one.key === key);
        return {
          key,
          number: place?.asked.number,
          wording: place?.asked.wording,
          target: campaign.targets.find((target) => target.code === place?.target)?.name,
          comments: comments
            .filter((comment) => comment.key === key)
            .map(({ text }) => text)
            .sort(compareVietnamese),
        };
      });
      return { code, name, n: comments.length, items: items.filter((item) => item.comments.length > 0) };
    }),
  );
  return { n: stored.length, groups: groups.filter(({ n }) => n > 0) };
}
