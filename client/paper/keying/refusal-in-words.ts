import { fill } from '#client/texts/fill.ts';
import type { PaperTexts } from '#client/texts/paper/texts.ts';
import type { Place } from '#surveys/questionnaire/questionnaire.ts';
import type { Refusal } from './keyer.ts';

/** Why the key did nothing, and what works instead where that is not in view anyway. */
export function refusalInWords(
  refusal: Refusal | undefined,
  place: Place | undefined,
  t: PaperTexts,
): string {
  if (!refusal) return '';
  return fill(t.keying.refusals[refusal.why], limitsOf(place));
}

function limitsOf(place: Place | undefined): Record<string, number> {
  switch (place?.item.kind) {
    case 'number':
      return { min: place.item.min, max: place.item.max };
    case 'multiple-choice':
      return { max: place.item.max ?? place.item.options.length };
    case 'text':
      return { max: place.item.maxLength };
    default:
      return { max: 200 };
  }
}
