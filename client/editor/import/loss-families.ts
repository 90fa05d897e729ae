import type { LossKind } from '#surveys/interchange/loss.ts';

/** The three families of `surveys/interchange/loss.ts`, and what only an export has. */
export const lossFamilies = ['left_out', 'changed', 'made_up'] as const;
export type LossFamily = (typeof lossFamilies)[number];

const leftOut: readonly LossKind[] = [
  'identifying_metadata',
  'never_acted_on',
  'kind_unsupported',
  'choices_elsewhere',
  'no_choices',
  'nothing_carried',
  'column_left_out',
  'sheet_left_out',
  'language_left_out',
  'list_unused',
  'choice_without_name',
  'note_without_place',
  'condition_not_expressible',
  'constraint_not_expressible',
  'required_not_carried',
  'unknown_key',
  'macro',
  'not_exported',
];
const madeUp: readonly LossKind[] = [
  'language_missing',
  'translation_missing',
  'wording_missing',
  'section_made',
  'text_made',
  'limit_made',
  'option_made',
  'scale_order_assumed',
  'no_opinion_assumed',
  'id_mapped',
];

export function familyOf(kind: LossKind): LossFamily {
  if (leftOut.includes(kind)) return 'left_out';
  return madeUp.includes(kind) ? 'made_up' : 'changed';
}
