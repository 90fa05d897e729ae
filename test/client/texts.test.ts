import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fill } from '#client/texts/fill.ts';
import { questionnaireTexts } from '#client/texts/questionnaire/texts.ts';
import { answerProblems } from '#surveys/items/kind.ts';

type Texts = { readonly [name: string]: string | Texts };

function flat(texts: Texts, before = ''): Map<string, string> {
  const all = new Map<string, string>();
  for (const [name, text] of Object.entries(texts)) {
    if (typeof text === 'string') all.set(before + name, text);
    else for (const [below, words] of flat(text, `${before}${name}.`)) all.set(below, words);
  }
  return all;
}

const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

const folders = readdirSync('client/texts', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const everyText: [string, { vi: Texts; en: Texts }][] = await Promise.all(
  folders.map(async (name) => {
    const exported: Record<string, unknown> = await import(`../../client/texts/${name}/texts.ts`);
    const texts = Object.values(exported).find((one) => typeof one === 'object' && one && 'vi' in one);
    return [name, texts as { vi: Texts; en: Texts }]; // each folder exports its texts by language
  }),
);

test('no folder of texts is left out', () => {
  expect(everyText.length).toBeGreaterThan(20);
});

describe.each(everyText)('the texts of %s', (_, { vi, en }) => {
  const vietnamese = flat(vi);
  const english = flat(en);

  test('are there in every language', () => {
    expect([...english.keys()]).toEqual([...vietnamese.keys()]);
    // what one language does not say, the other leaves out too
    const unsaid = (texts: Map<string, string>) => [...texts].filter(([, text]) => text.trim() === '');
    expect(unsaid(english)).toEqual(unsaid(vietnamese));
  });

  test('have the same blanks in every language', () => {
    for (const [name, text] of vietnamese)
      expect([name, blanks(english.get(name) ?? '')]).toEqual([name, blanks(text)]);
  });

  test('speak to Ông/Bà, and raise the voice only in thanks', () => {
    for (const [name, text] of vietnamese) {
      expect(text).not.toMatch(/(^|[^\p{L}])bạn([^\p{L}]|$)/iu);
      expect(text).toBe(text.normalize('NFC'));
      if (!name.startsWith('thanks')) expect(text).not.toContain('!');
    }
  });
});

test('every reason for refusing an answer has its sentence', () => {
  for (const problem of [...answerProblems, 'unknown_item', 'nothing_answered'] as const) {
    expect(questionnaireTexts.vi.problems[problem]).toMatch(/^Xin |\. Xin |; xin /);
  }
});

test('a blank without a value stays visible', () => {
  expect(fill('Phần {part}/{of}', { part: 2 })).toBe('Phần 2/{of}');
});
