import { formatDay, formatNumber } from '#surveys/vietnamese.ts';
import type { SealFault, Verified } from './verify-campaign.ts';

/** The lines of a campaign, for whoever typed the command. */
export function verifiedWords({ campaign, seals, sealed, waiting, faults }: Verified): string[] {
  const days = seals.filter(({ kind }) => kind === 'day').length;
  const last = seals.at(-1);
  const state = faults.length > 0 ? `${formatNumber(faults.length)} chỗ KHÔNG khớp` : 'khớp toàn bộ';
  const head = last
    ? `Đợt "${campaign}": ${formatNumber(days)} ngày, ${formatNumber(sealed)} phiếu đã niêm phong, ${state}.`
    : `Đợt "${campaign}": chưa có niêm phong nào${faults.length > 0 ? `, ${state}` : ''}.`;
  const kind = last?.kind === 'final' ? 'Niêm phong cuối cùng' : 'Niêm phong gần nhất';
  return [
    head,
    ...faults.map((fault) => `  Ngày ${formatDay(fault.day)}: ${faultWords(fault)}`),
    ...(last && faults.length === 0 ? [`  ${kind} (ngày ${formatDay(last.day)}): ${last.root}`] : []),
    ...(waiting > 0 && faults.length === 0
      ? [`  ${formatNumber(waiting)} phiếu nhận sau đó chưa đến lượt niêm phong.`]
      : []),
  ];
}

function faultWords(fault: SealFault): string {
  switch (fault.is) {
    case 'responses': {
      const { sealed, found } = fault;
      const told = `đã niêm phong ${formatNumber(sealed)} phiếu`;
      if (found < sealed)
        return `${told}, nay còn ${formatNumber(found)}: mất ${formatNumber(sealed - found)} phiếu.`;
      if (found > sealed)
        return `${told}, nay có ${formatNumber(found)}: thêm ${formatNumber(found - sealed)} phiếu.`;
      return `${told}, số phiếu không đổi nhưng nội dung đã bị sửa hoặc đã thay phiếu.`;
    }
    case 'unsealed':
      return `có ${formatNumber(fault.found)} phiếu nhưng không có niêm phong của ngày này.`;
    case 'seal':
      return 'dòng niêm phong của ngày này đã bị sửa, đổi chỗ hoặc đứt khỏi chuỗi.';
    case 'ledger':
      return 'khác với sổ niêm phong đã lưu bên ngoài: niêm phong đã bị làm lại hoặc bị xóa.';
  }
}
