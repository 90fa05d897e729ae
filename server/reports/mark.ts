import type { Mark } from './content/content.ts';
import type { Material } from './material.ts';

/** What stands across a document that must not pass for an official one; undefined where nothing must. */
export function markOf({
  campaign,
  isProvisional,
}: Pick<Material, 'campaign' | 'isProvisional'>): Mark | undefined {
  if (!campaign.isTrial) return undefined;
  const provisional = isProvisional
    ? ' Số liệu tạm tính, đã làm tròn, vì phiếu còn nộp vào được; chưa có số theo hình thức và ý kiến ghi thêm.'
    : '';
  return {
    word: 'CHẠY THỬ',
    sentence: `CHẠY THỬ – số liệu không dùng để báo cáo, không dùng để chấm điểm.${provisional}`,
  };
}
