import { itemTexts } from '#client/texts/items/texts.ts';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';

const missing = { vi: itemTexts.vi.unnamed, en: itemTexts.en.unnamed };

/** Where nothing is written yet it says so: there is something to see, to hear and to point at. */
export function withPlaceholders(questionnaire: Questionnaire): Questionnaire {
  return filled(questionnaire);
}

function filled<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  // the same shape comes out as went in: only empty texts are others
  if (Array.isArray(value)) return value.map(filled) as T;
  const entries = Object.entries(value).map(([name, part]) => [
    name,
    (name === 'vi' || name === 'en') && typeof part === 'string' && part.trim() === ''
      ? missing[name]
      : filled(part),
  ]);
  return Object.fromEntries(entries) as T; // as above
}
