import type { Wording } from './wording.ts';

/** What differs from campaign to campaign in an opening: `{unit}` and `{year}`. */
export type Blanks = { unit: Wording; year: string };

export const blankNames = ['unit', 'year'] as const satisfies readonly (keyof Blanks)[];

/** A campaign's own: its issuing body, and the year in which it begins. */
export function blanksOf(campaign: { unit: Wording; firstDay: string }): Blanks {
  return { unit: campaign.unit, year: campaign.firstDay.slice(0, 4) };
}

/** The text with its blanks filled in, in each language. Braces around any other word stay as they are. */
export function fillIn(wording: Wording, { unit, year }: Blanks): Wording {
  const filled = (text: string, unitName: string) =>
    text.replace(/\{(unit|year)\}/g, (blank) => (blank === '{unit}' ? unitName : year));
  return { vi: filled(wording.vi, unit.vi), en: filled(wording.en, unit.en) };
}
