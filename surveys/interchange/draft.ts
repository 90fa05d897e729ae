import type { Expression } from './expression/expression.ts';
import type { Where } from './loss.ts';

/**
 * A questionnaire as another tool's file says it, before it is made ours: names instead of codes, lists instead of
 * scales and options, groups in groups. Every reader makes one; `assembly` makes a questionnaire of it.
 */
export type Draft = {
  id: { name: string; version: string; where: Where };
  title: DraftTexts & { where: Where };
  subtitle: DraftTexts | undefined;
  banner: DraftTexts | undefined;
  formNumber: string;
  scaleOrder: 'ascending' | 'descending' | undefined;
  eligibility: DraftCondition | undefined;
  /** Which languages the file has at all. */
  languages: { vi: boolean; en: boolean };
  lists: readonly DraftList[];
  children: readonly DraftNode[];
};

/** "" where the file has no text in that language. */
export type DraftTexts = { vi: string; en: string };

export type DraftList = {
  name: string;
  /** Known to be a scale because the file says so. */
  isScale: boolean;
  isReversed: boolean;
  choices: readonly DraftChoice[];
};
export type DraftChoice = {
  where: Where;
  name: string;
  texts: DraftTexts;
  score: number | undefined;
  /** The file says that it is no level but a way out. */
  isOptOut: boolean;
  specify: boolean;
};

export type DraftCondition = { where: Where; source: string; expression: Expression };

export type DraftNode = DraftAsked | DraftGrid | DraftNote | DraftGroup;

type Named = { where: Where; name: string; texts: DraftTexts; when: DraftCondition | undefined };

export type DraftAsked = Named & {
  is: 'asked';
  hint: DraftTexts | undefined;
  number: string;
  required: boolean;
  asks: Asks;
};

/** `other`: a further option "Khác" with a line to write on. */
export type Asks =
  | { kind: 'one'; list: string; other: boolean; asScale: boolean; declinable: boolean }
  | { kind: 'several'; list: string; other: boolean; max: number | undefined }
  | { kind: 'number'; min: number; max: number }
  | { kind: 'date' }
  | { kind: 'text'; maxLength: number };

/** Several items on one list. Each row asks for one choice of it. */
export type DraftGrid = Named & {
  is: 'grid';
  hint: DraftTexts | undefined;
  number: string;
  list: string;
  rows: readonly DraftAsked[];
};

/** Words that ask nothing. */
export type DraftNote = { is: 'note'; where: Where; texts: DraftTexts };

export type DraftGroup = Named & {
  is: 'group';
  perTarget: boolean;
  optional: boolean;
  children: readonly DraftNode[];
};

export const noTexts: DraftTexts = { vi: '', en: '' };

export function hasText({ vi, en }: DraftTexts): boolean {
  return vi !== '' || en !== '';
}
