import type { Language } from '#surveys/questionnaire/wording.ts';
import { formatDayInWords } from '#surveys/vietnamese.ts';

/** "ngày 05 tháng 8 năm 2024", "5 August 2024". */
export function dayInWords(day: string, language: Language): string {
  if (language === 'vi') return formatDayInWords(day);
  const date = new Date(`${day}T00:00:00Z`);
  return date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}
