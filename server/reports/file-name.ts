import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { Report } from './report.ts';

/** `lang-nghe-bao-cao-2024-2024-11-05.docx`; a trial's says so. */
export function reportFileName(
  { slug, extension }: Pick<Report, 'slug' | 'extension'>,
  { id, isTrial }: Pick<Campaign, 'id' | 'isTrial'>,
  day: string,
): string {
  return `${['lang-nghe', isTrial && 'chay-thu', slug, id, day].filter(Boolean).join('-')}.${extension}`;
}
