import { existsSync } from 'node:fs';
import type { Db } from '#db/open.ts';
import { listCampaigns } from '#db/queries/campaigns.ts';

/**
 * The key file is made after the first campaigns, so that a key beside an empty database tells of another one that is
 * no longer found: a setting that was lost, a disk that was not mounted. Going on would look like losing everything.
 *
 * @throws Error with what to look for
 */
export async function refuseLostDatabase(db: Db, keyFile: string): Promise<void> {
  if (!existsSync(keyFile) || (await listCampaigns(db)).length > 0) return;
  throw new Error(
    `Cơ sở dữ liệu trống, mà tệp khóa ${keyFile} của một lần chạy trước vẫn còn. ` +
      'Xin kiểm tra DATABASE_URL, DATA_DIR, và ổ đĩa đã được gắn chưa. ' +
      'Nếu thật sự muốn bắt đầu lại từ đầu, xin chuyển tệp khóa đó đi nơi khác.',
  );
}
