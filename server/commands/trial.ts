import type { Db } from '#db/open.ts';
import { listCampaigns } from '#db/queries/campaigns.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { CommandRefused } from './refused.ts';

/** The latest trial campaign. @throws CommandRefused where there is none. */
export async function theTrial(db: Db): Promise<Campaign> {
  const trial = (await listCampaigns(db)).find(({ isTrial }) => isTrial);
  if (!trial) {
    throw new CommandRefused(
      'Cơ sở dữ liệu này chưa có đợt chạy thử. Xin chạy "npm start" một lần (cùng DATA_DIR hoặc DATABASE_URL) rồi thử lại.',
    );
  }
  return trial;
}
