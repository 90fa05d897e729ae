import type { Language } from '#surveys/questionnaire/wording.ts';
import { formatDay } from '#surveys/vietnamese.ts';

/** Numbers and days as each language writes them. Shares are between 0 and 1; decimals are "78.17". */
export type Numbers = {
  count(n: number): string;
  /** With its own digits, or as many as are asked for. */
  decimal(text: string, digits?: number): string;
  percent(text: string): string;
  share(share: number, digits?: number): string;
  /** How many digits a share has where none are asked for. */
  shareDigits: number;
  day(day: string): string;
};

/** A line must not break between the number and its sign. */
const narrowSpace = '\u00a0';

export function numbersFor(language: Language): Numbers {
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
  const format = (value: number, digits = 0) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
      value,
    );
  const sign = language === 'vi' ? `${narrowSpace}%` : '%';
  const decimal = (text: string, digits = text.split('.')[1]?.length ?? 0) => format(Number(text), digits);
  return {
    count: (n) => format(n),
    decimal,
    percent: (text) => decimal(text) + sign,
    share: (share, digits = 1) => format(share * 100, digits) + sign,
    shareDigits: 1,
    day: (day) => (language === 'vi' ? formatDay(day) : englishDay(day)),
  };
}

/** While more can come in: shares in whole per cents and as about what they are; on an axis as anywhere. */
export function roughNumbers(exact: Numbers, about: string): Numbers {
  return {
    ...exact,
    percent: (text) => `${about} ${exact.share(Number(text) / 100, 0)}`,
    share: (share, digits = 1) => (digits === 0 ? '' : `${about} `) + exact.share(share, 0),
    shareDigits: 0,
  };
}

function englishDay(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
}
