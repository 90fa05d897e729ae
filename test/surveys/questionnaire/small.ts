import { answerKey, ItemCode, TargetCode } from '#surveys/ids.ts';
import type { AuthoredItem } from '#surveys/items/index.ts';
import {
  type AuthoredQuestionnaire,
  parseQuestionnaire,
  type Questionnaire,
} from '#surveys/questionnaire/questionnaire.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import type { Answer, Answers } from '#surveys/responses/answer.ts';

/** Small questionnaires for tests: texts that say nothing, so that the shape stands out. */
export const words = (text: string) => ({ vi: text, en: text });

export const yesOrNo = (code: string, more: object = {}): AuthoredItem => ({
  kind: 'single-choice',
  code,
  wording: words(code),
  options: [
    { code: 'yes', label: words('yes') },
    { code: 'no', label: words('no') },
  ],
  ...more,
});

export const severalOf = (code: string, options: readonly string[], more: object = {}): AuthoredItem => ({
  kind: 'multiple-choice',
  code,
  wording: words(code),
  options: options.map((option) => ({ code: option, label: words(option) })),
  ...more,
});

export const ratingOf = (code: string, more: object = {}): AuthoredItem => ({
  kind: 'rating',
  code,
  wording: words(code),
  scale: 'HL3',
  ...more,
});

export const textOf = (code: string, more: object = {}): AuthoredItem => ({
  kind: 'text',
  code,
  wording: words(code),
  maxLength: 20,
  ...more,
});

type Sections = AuthoredQuestionnaire['sections'];

export const sectionOf = (code: string, items: AuthoredItem[], more: Partial<Sections[number]> = {}) => ({
  code,
  title: words(code),
  items,
  ...more,
});

export function small(sections: Sections, more: Partial<AuthoredQuestionnaire> = {}): Questionnaire {
  return parseQuestionnaire({
    id: 'small@1',
    formNumber: '1',
    title: words('title'),
    opening: words('opening'),
    closing: words('closing'),
    scaleOrder: 'ascending',
    scales: [{ code: 'HL3', levels: ['bad', 'fair', 'good'].map(words), noOpinion: words('no opinion') }],
    required: [],
    sections,
    ...more,
  });
}

export function reference(id: string): Questionnaire {
  const found = [...questionnaires.values()].find((questionnaire) => questionnaire.id === id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
}

export const targetsNamed = (...codes: string[]) => codes.map((code) => TargetCode.parse(code));

/** `I1` or `S1@NOIVU`. */
export function key(text: string) {
  const [item = '', target] = text.split('@');
  return answerKey(ItemCode.parse(item), target === undefined ? undefined : TargetCode.parse(target));
}

/** A stored document: `{ I1: 5, 'S1@NOIVU': 4 }`. */
export const answered = (answers: Record<string, Answer>): Answers => answers;

/** What a form posts: `{ Q0: 'yes', IX: ['attitude', 'digital'] }`. */
export function posted(fields: Record<string, string | string[]>): Map<string, string[]> {
  return new Map(Object.entries(fields).map(([name, value]) => [name, [value].flat()]));
}
