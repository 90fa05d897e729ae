import { blankNames } from '../fill-in.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { languages } from '../wording.ts';
import type { Finding } from './finding.ts';

/** Texts in which the campaign's words are filled in. */
const filledIn = ['opening'];

/** Every text of the questionnaire: is it there in each language, and is nothing left to be filled in? */
export function inspectWordings(questionnaire: Questionnaire): Finding[] {
  return textsIn(questionnaire, '').flatMap(({ where, text }): Finding[] => {
    if (text.trim() === '') return [{ code: 'missing_wording', where }];
    const allowed: readonly string[] = filledIn.includes(where.split('.')[0] ?? '') ? blankNames : [];
    return [...text.matchAll(/\{(\w*)\}/g)]
      .filter(([, blank = '']) => !allowed.includes(blank))
      .map(([about]): Finding => ({ code: 'unknown_blank', where, about }));
  });
}

type Text = { where: string; text: string };

/** Finds them by their shape, so that a new kind of item is inspected too. `where`: "sections.access.items.I.wording.vi". */
function textsIn(value: unknown, where: string): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if (languages.some((language) => language in value)) {
    return languages.map((language) => ({
      where: `${where}.${language}`,
      text: String((value as Partial<Record<string, unknown>>)[language] ?? ''), // read by name, whatever it is
    }));
  }
  return Object.entries(value).flatMap(([name, part]) => {
    const step = Array.isArray(value) ? codeOf(part, name) : name;
    return textsIn(part, where === '' ? step : `${where}.${step}`);
  });
}

function codeOf(part: unknown, index: string): string {
  return typeof part === 'object' && part !== null && 'code' in part ? String(part.code) : index;
}
