import { tidyText } from '../../vietnamese.ts';

/** One line or table row of what was pasted. `at` counts from 1 in what was pasted; a gap stood before it. */
export type PastedLine = { at: number; cells: string[]; afterGap: boolean };

/** Spaces of every kind as one, nothing invisible, letters composed; a break within a cell is a space. */
export function tidyPasted(text: string): string {
  return tidyText(text.replace(/\s+/g, ' ').replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, ''));
}
