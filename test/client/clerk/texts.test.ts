import { describe, expect, test } from 'vitest';
import { clerkTexts } from '#client/texts/clerk/texts.ts';
import { tabletTexts } from '#client/texts/tablet/texts.ts';

/** Every text by its place: "progress.short" → "Đã có …". */
function textsOf(value: unknown, place = ''): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, place ? `${place}.${name}` : name));
}

describe('what the desk says', () => {
  const vietnamese = new Map(textsOf(clerkTexts.vi));
  const english = new Map(textsOf(clerkTexts.en));

  test.each(['vi', 'en'] as const)(
    'a rejected interview has its reason in the tablet’s own words: %s',
    (language) => {
      const onTablet = Object.entries(tabletTexts[language].rejections);
      const withoutStop = onTablet.map(([reason, words]) => [reason, words.replace(/\.$/, '')]);
      expect(clerkTexts[language].tablets.reasons).toEqual(Object.fromEntries(withoutStop));
    },
  );

  test('no setting of the server is named to the clerk', () => {
    for (const text of [...vietnamese.values(), ...english.values()])
      expect(text).not.toMatch(/[A-Z]+_[A-Z]+/);
  });

  test('nothing was left untranslated', () => {
    const same = [...vietnamese]
      .filter(([place, text]) => english.get(place) === text)
      .map(([place]) => place);
    expect(same).toEqual(['product', 'results.quoted']);
  });
});
