import type { Wording } from '../questionnaire/wording.ts';

/**
 * Everything that can happen to a row which is not carried over as it stands. Three families: left out, changed,
 * and made up because our questionnaires need it. The sentences are in `loss-sentences.ts`.
 */
export const lossKinds = [
  // left out
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
  // changed
  'formula',
  'code_mapped',
  'kind_changed',
  'whole_numbers_only',
  'limit_cut',
  'score_not_carried',
  'appearance',
  'grid_split',
  'nesting_flattened',
  'repeat_asked_once',
  'text_as_written',
  'choices_not_filtered',
  // made up
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
  // on the way out: kept in our own columns, which other tools ignore
  'only_here',
  'not_exported',
] as const;
export type LossKind = (typeof lossKinds)[number];

/**
 * One thing that was not carried over as it stands. `sheet` is the sheet of the workbook, or the path into the
 * JSON; `row` is counted from 1 as a spreadsheet shows it; `column` is the heading.
 */
export type Loss = {
  kind: LossKind;
  sheet: string;
  row?: number | undefined;
  column?: string | undefined;
  /** The name, code, text or expression it is about, as it stands in the file. */
  what: string;
  why: Wording;
};

/** Where something stands in the file. */
export type Where = { sheet: string; row?: number | undefined; column?: string | undefined };
