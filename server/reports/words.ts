import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { Mode } from '#surveys/campaigns/mode.ts';
import { lastDayOf } from '#surveys/campaigns/window.ts';
import { displayDecimal } from '#surveys/scoring/rounding.ts';
import { formatDay, formatNumber } from '#surveys/vietnamese.ts';

/** Words and numbers as the documents write them. What may not be told is a dash, never a nought. */
export const untold = '–';

export const modeNames: Record<Mode, string> = {
  web: 'Tự trả lời qua mã QR',
  tablet_self: 'Máy tính bảng, tự điền',
  tablet_assisted: 'Máy tính bảng, có hỗ trợ',
  paper: 'Phiếu giấy nhập lại',
};

/** "78.17" → "78,17 %". */
export function percent(decimal: string | null | undefined): string {
  return decimal === null || decimal === undefined ? untold : `${displayDecimal(decimal)}\u00a0%`;
}

/** A share between 0 and 1 → "78,2 %". */
export function share(value: number): string {
  return `${formatNumber(value * 100, 1)}\u00a0%`;
}

export function part(count: number, whole: number): string {
  return whole === 0 ? untold : share(count / whole);
}

export function count(value: number | null | undefined): string {
  return value === null || value === undefined ? untold : formatNumber(value);
}

/** How many answered; one to four are not told apart. */
export function toldCount(n: number | null): string {
  return n === null ? 'dưới 5' : count(n);
}

/** "(70,1–77,3)". */
export function interval({ low, high }: { low: number; high: number }): string {
  return `(${formatNumber(low * 100, 1)}–${formatNumber(high * 100, 1)})`;
}

/** "từ 01/9/2024 đến 31/10/2024". */
export function days(first: string, last: string): string {
  return `từ ngày ${formatDay(first)} đến hết ngày ${formatDay(last)}`;
}

/** While ballots were taken: to the last day, or to the day on which a clerk closed earlier. */
export function fieldedDays(campaign: Campaign): string {
  return days(campaign.firstDay, lastDayOf(campaign));
}

/** "a, b và c". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} và ${words.at(-1)}`;
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
