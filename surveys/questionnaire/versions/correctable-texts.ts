import type { Questionnaire } from '../questionnaire.ts';
import { Wording } from '../wording.ts';
import { type ChangePlace, type TextField, textFields } from './change.ts';

/** A text of a questionnaire, and where it stands. `path` leads to it in the document: `sections.0.items.2.wording`. */
export type CorrectableText = { path: string; place: ChangePlace; field: TextField; wording: Wording };

/** Every text there is, in the order of the document. */
export function correctableTexts(questionnaire: Questionnaire): CorrectableText[] {
  return textsIn(questionnaire, [], {});
}

/** A copy in which these texts, by their paths, are others. */
export function withTexts(questionnaire: Questionnaire, texts: ReadonlyMap<string, Wording>): Questionnaire {
  const replaced = (value: unknown, path: readonly string[]): unknown => {
    const other = texts.get(path.join('.'));
    if (other) return other;
    if (Array.isArray(value)) return value.map((one, index) => replaced(one, [...path, String(index)]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, replaced(one, [...path, name])]),
    );
  };
  // the same document with texts where texts were
  return replaced(questionnaire, []) as Questionnaire;
}

function textsIn(value: unknown, path: readonly string[], place: ChangePlace): CorrectableText[] {
  if (Array.isArray(value)) {
    return value.flatMap((one, index) =>
      textsIn(one, [...path, String(index)], placeOf(one, path.at(-1) ?? '', index, place)),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  const wording = Wording.safeParse(value);
  if (wording.success) {
    const last = path.at(-1) ?? '';
    const field = textFields.find((name) => name === last) ?? 'label';
    return [{ path: path.join('.'), place, field, wording: wording.data }];
  }
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, [...path, name], place));
}

const lists: Readonly<Record<string, keyof ChangePlace>> = {
  sections: 'section',
  items: 'item',
  rows: 'row',
  options: 'option',
  scales: 'scale',
};

function placeOf(entry: unknown, list: string, index: number, place: ChangePlace): ChangePlace {
  if (list === 'levels') return { ...place, level: index + 1 };
  const name = lists[list];
  const isCoded = typeof entry === 'object' && entry !== null && 'code' in entry;
  return name && isCoded ? { ...place, [name]: String(entry.code) } : place;
}
