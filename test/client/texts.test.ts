import { describe, expect, test } from 'vitest';
import { editorTexts } from '#client/texts/editor/texts.ts';
import { fill } from '#client/texts/fill.ts';
import { itemTexts } from '#client/texts/items/texts.ts';
import { peopleTexts } from '#client/texts/people/texts.ts';
import { questionnaireTexts } from '#client/texts/questionnaire/texts.ts';
import { respondentTexts } from '#client/texts/respondent/texts.ts';
import { resultTexts } from '#client/texts/results/texts.ts';
import { sealTexts } from '#client/texts/seal/texts.ts';
import { statisticsTexts } from '#client/texts/statistics/texts.ts';
import { tabletTexts } from '#client/texts/tablet/texts.ts';
import { versionTexts } from '#client/texts/versions/texts.ts';
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

describe.each([
  ['the respondent’s page', respondentTexts],
  ['the questionnaire', questionnaireTexts],
  ['the tablet', tabletTexts],
  ['the editor of questionnaires', editorTexts],
  ['the editors of items', itemTexts],
  ['the screens on versions', versionTexts],
  ['the ledger and receipts', sealTexts],
  ['accounts, signing in and the log', peopleTexts],
  ['the results', resultTexts],
  ['the statistics', statisticsTexts],
])('the texts of %s', (_, { vi, en }) => {
  const vietnamese = flat(vi);
  const english = flat(en);

  test('are there in every language', () => {
    expect([...english.keys()]).toEqual([...vietnamese.keys()]);
    for (const text of [...vietnamese.values(), ...english.values()]) expect(text.trim()).not.toBe('');
  });

  test('have the same blanks in every language', () => {
    for (const [name, text] of vietnamese)
      expect([name, blanks(english.get(name) ?? '')]).toEqual([name, blanks(text)]);
  });

  test('speak to Ông/Bà, and raise the voice only in thanks', () => {
    for (const [name, text] of vietnamese) {
      expect(text).not.toMatch(/(^|[^\p{L}])bạn([^\p{L}]|$)/iu);
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
