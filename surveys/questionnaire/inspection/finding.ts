import { itemFaultCodes } from '../../items/kind.ts';

/** What `inspect` can find. Machine codes: their sentences are where they are shown. */
export const findingCodes = [
  'duplicate_section',
  'duplicate_item',
  'duplicate_scale',
  ...itemFaultCodes,
  'missing_wording',
  /** A `{blank}` that nothing fills in. */
  'unknown_blank',
  'condition_on_unknown_item',
  'condition_on_unknown_value',
  /** It looks at something that is only asked later. */
  'condition_on_later_item',
  /** It looks, directly or through others, at what it decides about. */
  'circular_condition',
  /** It looks, from outside, at an item that is asked once per target: there is no one answer. */
  'condition_on_repeated_item',
  /** No answers lead there. */
  'unreachable',
  'required_unknown_item',
  /** Answers could not be told from the codes for missing values. */
  'range_meets_missing_code',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/**
 * `where`: an item's, row's, section's or scale's code, `eligibility`, `required`, or a path to a wording or a
 * list.
 * `about`: the code or value that is wrong there.
 */
export type Finding = { code: FindingCode; where: string; about?: string };
