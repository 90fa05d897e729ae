import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { TableName } from './tables.ts';

type Named = Pick<Campaign, 'id' | 'isTrial'>;

/** `lang-nghe-2024-2024-11-05.csv`; whoever finds a trial's file sees by its name that it counts for nothing. */
export function exportFileName(
  { id, isTrial }: Named,
  day: string,
  extension: string,
  { group, table = 'responses' }: { group?: string | undefined; table?: TableName } = {},
): string {
  const parts = ['lang-nghe', isTrial && 'chay-thu', id, group, table !== 'responses' && table, day];
  return `${parts.filter(Boolean).join('-')}.${extension}`;
}
