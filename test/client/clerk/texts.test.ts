import { describe, expect, test } from 'vitest';
import { clerkTexts } from '#client/texts/clerk/texts.ts';

/** Every text by its place: "progress.short" → "Đã có …". */
function textsOf(value: unknown, place = ''): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, place ? `${place}.${name}` : name));
}

const blanks = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe('what the desk says', () => {
  const vietnamese = new Map(textsOf(clerkTexts.vi));
  const english = new Map(textsOf(clerkTexts.en));

  test('every text is there in both languages, with the same blanks', () => {
    expect(vietnamese.size).toBeGreaterThan(150);
    expect([...english.keys()]).toEqual([...vietnamese.keys()]);
    for (const [place, text] of vietnamese) {
      expect(text.trim()).not.toBe('');
      expect([place, blanks(english.get(place) ?? '')]).toEqual([place, blanks(text)]);
    }
  });

  test('Vietnamese is polite, without exclamation marks, and composed (NFC)', () => {
    for (const [place, text] of vietnamese) {
      expect(`${place}: ${text}`).not.toMatch(/(^|[^\p{L}])bạn([^\p{L}]|$)|!/iu);
      expect(text).toBe(text.normalize('NFC'));
    }
  });

  test('nothing was left untranslated', () => {
    const same = [...vietnamese]
      .filter(([place, text]) => english.get(place) === text)
      .map(([place]) => place);
    expect(same).toEqual(['product', 'results.quoted']);
  });
});
