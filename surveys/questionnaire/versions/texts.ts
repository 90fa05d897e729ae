import type { Wording } from '../wording.ts';
import { languages } from '../wording.ts';
import type { Change, ChangePlace, TextField } from './change.ts';
import { canBeTypo, canBeTypoInLabel } from './typo.ts';

/** A text that is there in both, in one, or in neither. Labels are measured more strictly than sentences. */
export function textChanges(
  place: ChangePlace,
  field: TextField,
  before: Wording | undefined,
  after: Wording | undefined,
): Change[] {
  if (!before && !after) return [];
  if (!before) return [{ kind: 'text_added', class: 'meaning', place, field, after }];
  if (!after) return [{ kind: 'text_removed', class: 'meaning', place, field, before }];
  if (languages.every((language) => before[language] === after[language])) return [];
  const measure = field === 'label' || field === 'noOpinion' ? canBeTypoInLabel : canBeTypo;
  const isTypo = measure(before, after);
  return [{ kind: 'text_changed', class: isTypo ? 'wording' : 'meaning', place, field, before, after }];
}

/**
 * Labels that belong together. One that now says what another one said before is no typo, however near the words are.
 */
export function labelChanges(
  labels: readonly { place: ChangePlace; before: Wording; after: Wording; field?: TextField }[],
): Change[] {
  return labels.flatMap(({ place, before, after, field = 'label' }, index) => {
    const isTaken = labels.some((other, at) =>
      languages.some((language) => at !== index && other.before[language] === after[language]),
    );
    return textChanges(place, field, before, after).map(
      (change): Change => (isTaken ? { ...change, class: 'meaning' } : change),
    );
  });
}
