import type { Db } from '#db/open.ts';
import { insertCampaign, listCampaigns } from '#db/queries/campaigns.ts';
import { insertLinks, listLinks } from '#db/queries/links.ts';
import { insertQuestionnaire } from '#db/queries/questionnaires.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { drawLinkCode } from '#surveys/campaigns/link-code.ts';
import { huyenTung2024 } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { trialCampaign } from '#surveys/campaigns/reference/trial.ts';
import { vietnamDay } from '#surveys/campaigns/window.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import type { Means } from '../means.ts';

/**
 * The first minute: every reference questionnaire, a trial campaign that is open today, and the plan's own campaign
 * of 2024, closed, as the example. Where there are campaigns already, only new questionnaire versions are added.
 */
export async function prepareFirstStart(
  db: Db,
  { now, random }: Pick<Means, 'now' | 'random'>,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    for (const questionnaire of questionnaires.values()) await insertQuestionnaire(trx, questionnaire);
    if ((await listCampaigns(trx)).length > 0) return;
    for (const campaign of [trialCampaign(vietnamDay(now())), huyenTung2024]) {
      await insertCampaign(trx, campaign);
      await drawLinks(trx, campaign, random);
    }
  });
}

/**
 * One link for every group at every collection point, with their names as they will be printed. A place that has its
 * link keeps it: a printed code never changes.
 */
export async function drawLinks(db: Db, campaign: Campaign, random: Means['random']): Promise<void> {
  const taken = new Set((await listLinks(db, campaign.id)).map(({ group, point }) => `${group} ${point}`));
  for (const { code: group, name: groupName } of campaign.groups) {
    for (const { id: point, name: pointName } of campaign.points) {
      let isNew = taken.has(`${group} ${point}`);
      // a code that is taken is drawn again: there are 6.4 million
      while (!isNew) {
        const printed = { group: groupName, point: pointName };
        const link = { code: drawLinkCode(drawFrom(random)), campaign: campaign.id, group, point, printed };
        isNew = (await insertLinks(db, [link])) === 1;
      }
    }
  }
}

/** A whole number from 0 to n − 1, each as likely as the others. n is at most 256. */
export function drawFrom(random: Means['random']): (n: number) => number {
  return (n) => {
    const unbiased = 256 - (256 % n);
    for (;;) {
      const byte = random(1)[0] ?? 0;
      if (byte < unbiased) return byte % n;
    }
  };
}
