/** Vietnamese text, numbers and dates, the same on the server, in the browser and in a test. */

/** Codes and levels, which is most of what is posted. */
const bare = /^\w*$/;

/** NFC, without control characters (a line feed may stay), lone surrogates or space at the ends. */
export function tidyText(text: string): string {
  if (bare.test(text)) return text;
  return (
    text
      .toWellFormed()
      .normalize('NFC')
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ')
      .trim()
  );
}

/** Has it more letters than that? A letter that JavaScript writes as two counts once. */
export function isLonger(text: string, letters: number): boolean {
  return text.length > letters && [...text].length > letters;
}

/** For searching: without accents, đ as d, lower case. "Đà Nẵng" → "da nang". */
export function foldAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

let collator: Intl.Collator | undefined; // costs 2 MB, which a server that only takes in can do without

export function compareVietnamese(a: string, b: string): number {
  collator ??= new Intl.Collator('vi', { numeric: true });
  return collator.compare(a, b);
}

/** 4876 → "4.876"; 78.17 with 2 digits → "78,17". For display only: scores are rounded before. */
export function formatNumber(value: number, digits = 0): string {
  return new Intl.NumberFormat('vi-VN', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}

/** A share between 0 and 1 → "78,17 %". */
export function formatShare(share: number, digits = 2): string {
  return `${formatNumber(share * 100, digits)} %`;
}

/** Is it a day that exists, written `2024-02-29`? */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (!year || !month || !day) return false;
  return month <= 12 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Which of two days is the earlier one, for sorting: the same in every language of the machine. */
export function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** "2024-08-05" → "05/8/2024": days below 10 and months 1 and 2 take a zero (NĐ 30/2020/NĐ-CP). */
export function formatDay(day: string): string {
  const { dd, mm, yyyy } = dayParts(day);
  return `${dd}/${mm}/${yyyy}`;
}

/** "2024-08-05" → "ngày 05 tháng 8 năm 2024". */
export function formatDayInWords(day: string): string {
  const { dd, mm, yyyy } = dayParts(day);
  return `ngày ${dd} tháng ${mm} năm ${yyyy}`;
}

function dayParts(day: string): { dd: string; mm: string; yyyy: string } {
  const [yyyy = '', month = '', dd = ''] = day.split('-');
  const number = Number(month);
  return { dd, mm: number <= 2 ? month : String(number), yyyy };
}
