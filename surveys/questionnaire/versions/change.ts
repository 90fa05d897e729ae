import type { Wording } from '../wording.ts';

/**
 * What a change does to the answers. `wording`: so small that it can be a typo mended; answers before and after are
 * counted together. `meaning`: something else may be asked. `structure`: what is stored, who is asked or how it is
 * answered is another.
 */
export const changeClasses = ['wording', 'meaning', 'structure'] as const;
export type ChangeClass = (typeof changeClasses)[number];

/** What can differ between two versions. Machine codes: their sentences are in `client/texts`. */
export const changeKinds = [
  'text_changed',
  'text_added',
  'text_removed',
  /** What the paper prints before the wording. */
  'number_changed',
  'section_added',
  'section_removed',
  'section_moved',
  'item_added',
  'item_removed',
  'item_moved',
  'kind_changed',
  'row_added',
  'row_removed',
  'row_moved',
  'option_added',
  'option_removed',
  'option_moved',
  'condition_changed',
  'required_added',
  'required_removed',
  'scale_changed',
  'scale_added',
  'scale_removed',
  'level_added',
  'level_removed',
  'levels_reordered',
  'no_opinion_added',
  'no_opinion_removed',
  /** Anything else that is set: a maximum, the length of a text, whether a section repeats. */
  'setting_changed',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Which text of its place. */
export const textFields = [
  'formNumber',
  'title',
  'subtitle',
  'banner',
  'opening',
  'closing',
  'intro',
  'wording',
  'hint',
  'label',
  'noOpinion',
] as const;
export type TextField = (typeof textFields)[number];

/** Where, by codes; nothing of it is set for the questionnaire as a whole. A level counts from 1. */
export type ChangePlace = {
  section?: string;
  item?: string;
  row?: string;
  option?: string;
  scale?: string;
  level?: number;
};

/**
 * One difference. `before` and `after` are as a reader understands them: the text, a condition in words, what it stands
 * behind after it was moved (undefined: it comes first); of a setting, its value.
 */
export type Change = {
  kind: ChangeKind;
  class: ChangeClass;
  place: ChangePlace;
  field?: TextField;
  /** The authored name of what is set, e.g. `max`; `section` of an item that went into another one. */
  setting?: string;
  before?: Wording | undefined;
  after?: Wording | undefined;
};

/** The gravest class among changes; undefined where there are none. */
export function gravest(changes: readonly Change[]): ChangeClass | undefined {
  return changeClasses.findLast((one) => changes.some((change) => change.class === one));
}

/** The first change that keeps what was fielded from being corrected in place, gravest first. */
export function firstBeyondWording(changes: readonly Change[]): Change | undefined {
  return (
    changes.find((change) => change.class === 'structure') ??
    changes.find((change) => change.class === 'meaning')
  );
}
