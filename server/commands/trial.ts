import type { Db } from '#db/open.ts';
import { listCampaigns } from '#db/queries/campaigns.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { CommandRefused } from './refused.ts';

/** The trial campaign, not a draft's trial run if there is another; the latest. @throws CommandRefused where there is none. */
export async function theTrial(db: Db): Promise<Campaign> {
  const trials = (await listCampaigns(db)).filter(({ isTrial }) => isTrial);
  const trial = trials.find(({ trialOf }) => trialOf === undefined) ?? trials[0];
  if (!trial) {
    throw new CommandRefused(
      'Cơ sở dữ liệu này chưa có đợt chạy thử. Xin chạy "npm start" một lần (cùng DATA_DIR hoặc DATABASE_URL) rồi thử lại.',
    );
  }
  return trial;
}
