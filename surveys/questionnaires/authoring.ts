import type { AuthoredItem } from '../items/index.ts';
import type { Wording } from '../questionnaire/wording.ts';

/** Short words for writing questionnaires as data; what they make is plain data and is hashed as such. */

export function words(vi: string, en: string): Wording {
  return { vi, en };
}

type AuthoredBattery = Extract<AuthoredItem, { kind: 'battery' }>;
type AuthoredRow = AuthoredBattery['rows'][number];

/** `number` is what the paper prints: "III.2". */
export function row(code: string, number: string, vi: string, en: string): AuthoredRow {
  return { code, number, wording: words(vi, en) };
}

type AuthoredOption = Extract<AuthoredItem, { kind: 'single-choice' }>['options'][number];

export function option(code: string, vi: string, en: string): AuthoredOption {
  return { code, label: words(vi, en) };
}

/** "Khác": opens a line to be specific on. */
export function otherOption(vi: string, en: string): AuthoredOption {
  return { ...option('other', vi, en), specify: true };
}
