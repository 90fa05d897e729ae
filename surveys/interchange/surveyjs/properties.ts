import { short } from '../assembly/wordings.ts';
import type { DraftTexts } from '../draft.ts';
import type { Where } from '../loss.ts';
import type { Losses } from '../losses.ts';
import { tidyCell } from '../sheet.ts';

/** An object of the JSON, read property by property, so that what nobody has read can be noted at the end. */
export type Properties = {
  where: Where;
  /** "" where there is none, or nothing that is text. */
  string(name: string): string;
  number(name: string): number | undefined;
  isTrue(name: string): boolean;
  list(name: string): unknown[];
  texts(name: string): DraftTexts;
  /** The content of a text with HTML in it. */
  plainTexts(name: string): DraftTexts;
  noteUnread(losses: Losses): void;
};

export type Language = 'vi' | 'en';

export function propertiesOf(value: unknown, path: string, plain: Language, losses: Losses): Properties {
  const object = isRecord(value) ? value : {};
  const read = new Set<string>();
  const get = (name: string): unknown => {
    read.add(name);
    return Object.hasOwn(object, name) ? object[name] : undefined;
  };
  const texts = (name: string) => textsOf(get(name), plain, { sheet: path, column: name }, losses);
  const withoutTags = (text: string) => tidyCell(text.replace(/<[^<>]*>/g, ' ').replace(/\s+/g, ' '));
  return {
    where: { sheet: path },
    string: (name) => plainText(get(name)),
    number(name) {
      const text = plainText(get(name));
      return text === '' || !Number.isFinite(Number(text)) ? undefined : Number(text);
    },
    isTrue: (name) => get(name) === true,
    list(name) {
      const found = get(name);
      return Array.isArray(found) ? found : [];
    },
    texts,
    plainTexts(name) {
      const { vi, en } = texts(name);
      return { vi: withoutTags(vi), en: withoutTags(en) };
    },
    noteUnread(to) {
      for (const [name, left] of Object.entries(object)) {
        if (!read.has(name))
          to.add('column_left_out', { sheet: path, column: name }, short(JSON.stringify(left)));
      }
    },
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text, or an object with a text per language, of which `default` is that of the whole survey. */
export function textsOf(value: unknown, plain: Language, where: Where, losses: Losses): DraftTexts {
  if (!isRecord(value)) return { vi: '', en: '', [plain]: plainText(value) };
  const texts: DraftTexts = { vi: plainText(value.vi), en: plainText(value.en) };
  for (const [language, text] of Object.entries(value)) {
    if (language === 'vi' || language === 'en') continue;
    if (language === 'default' && texts[plain] === '') texts[plain] = plainText(text);
    else if (language !== 'default') {
      losses.add('language_left_out', where, short(`${language}: ${plainText(text)}`));
    }
  }
  return texts;
}

export function plainText(value: unknown): string {
  if (typeof value === 'string') return tidyCell(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
