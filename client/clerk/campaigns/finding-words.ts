import type { CampaignTexts } from '../../texts/campaigns/texts.ts';
import { fill } from '../../texts/fill.ts';
import type { Words } from '../words.tsx';
import type { Finding } from './views.ts';

/** A finding's sentence, days and numbers as the language writes them. */
export function findingInWords(
  { code, about = {} }: Finding,
  { p, day, count }: Words & { p: CampaignTexts },
): string {
  const values = Object.fromEntries(
    Object.entries(about).map(([name, value]) => [
      name,
      typeof value === 'number' ? count(value) : name === 'day' ? day(value) : value,
    ]),
  );
  return fill(p.findings[code], values);
}
