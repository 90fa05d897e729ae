import { describe, expect, test } from 'vitest';
import { readPercent, writePercent } from '#client/clerk/campaigns/steps/percent.ts';
import { precisionSentence } from '#client/clerk/campaigns/steps/precision-sentence.ts';
import { stepOf } from '#client/clerk/campaigns/views.ts';
import { wordsFor } from '#client/clerk/words.tsx';
import { campaignTexts } from '#client/texts/campaigns/texts.ts';
import { readinessCodes } from '#surveys/campaigns/readiness/finding.ts';

/** Every text by its place: "list.answer" → "…". */
function textsOf(value: unknown, place = ''): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, place ? `${place}.${name}` : name));
}

const blanks = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const vi = { ...wordsFor('vi'), p: campaignTexts.vi };
const en = { ...wordsFor('en'), p: campaignTexts.en };

describe('what the preparation says', () => {
  const vietnamese = new Map(textsOf(campaignTexts.vi));
  const english = new Map(textsOf(campaignTexts.en));

  test('is there in both languages, with the same blanks', () => {
    expect(vietnamese.size).toBeGreaterThan(200);
    expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort());
    for (const [place, text] of vietnamese) {
      expect(text.trim()).not.toBe('');
      expect([place, blanks(english.get(place) ?? '')]).toEqual([place, blanks(text)]);
    }
  });

  test('is polite Vietnamese without exclamation marks, and composed (NFC)', () => {
    for (const [place, text] of vietnamese) {
      expect(`${place}: ${text}`).not.toMatch(/(^|[^\p{L}])bạn([^\p{L}]|$)|!/iu);
      expect(text).toBe(text.normalize('NFC'));
    }
  });

  test('has a sentence for every finding', () => {
    expect(Object.keys(campaignTexts.vi.findings).sort()).toEqual(Object.keys(readinessCodes).sort());
  });
});

describe('the precision of a sample', () => {
  // domain.md §8: 95 % margin at p = 80 %, N = 3,500
  test.each([
    [20, '±17,5'],
    [60, '±10,0'],
    [100, '±7,7'],
    [359, '±3,9'],
  ])('of %i in 3.500 is %s points, and it says on what condition', (sampleSize, margin) => {
    const sentence = precisionSentence({ population: 3500, sampleSize }, vi);
    expect(sentence).toContain(`${margin} điểm phần trăm`);
    expect(sentence).toContain('3.500 người');
    expect(sentence).toMatch(/ngẫu nhiên.*tổng thể hữu hạn/);
  });

  test('is nothing to tell without N and n, where all are asked, or where n is above N', () => {
    expect(precisionSentence({ population: 3500, sampleSize: undefined }, vi)).toBe(vi.p.sample.noSentence);
    expect(precisionSentence({ population: 24, sampleSize: 24 }, vi)).toContain('Hỏi cả 24 người');
    expect(precisionSentence({ population: 24, sampleSize: 25 }, en)).toBe(en.p.sample.above);
  });
});

test('an error is typed in per cent, with a comma or a point, and kept as a share', () => {
  expect(['5', '2,5', '2.5', '10 %', '0,5', '12,25'].map(readPercent)).toEqual([
    '0.05',
    '0.025',
    '0.025',
    '0.1',
    '0.005',
    '0.1225',
  ]);
  expect(['0', '', '100', 'năm', '5,'].map(readPercent)).toEqual(Array(5).fill(undefined));
  expect(['0.05', '0.025', '0.1'].map((share) => writePercent(share, vi, ''))).toEqual(['5', '2,5', '10']);
  expect(writePercent('0.025', en)).toBe('2.5\u00a0%');
});

test('a finding leads to the step in which its field stands', () => {
  expect(
    [
      'title.vi',
      'groups.2.code',
      'groups.2.sampleSize',
      'quotas.0.3',
      'points',
      'targets.1.code',
      'trial',
    ].map(stepOf),
  ).toEqual(['general', 'groups', 'sample', 'sample', 'points', 'targets', 'check']);
});
