import { describe, expect, test } from 'vitest';
import type { Answers } from '#surveys/responses/answer.ts';
import { answersIn, answersText, eachAnswer } from '#surveys/responses/answers-text.ts';
import { fc } from '#test/support/chance.ts';

const key = fc.stringMatching(/^[A-Z][A-Za-z0-9]{0,5}(@[a-z]{1,4})?$/);
const answer = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: 0, max: 12 }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('a","B":2', '\\', '"', '}', '],{', 'Đề nghị “ghế”', ''),
  fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }),
  fc.constantFrom({ missing: 'no_opinion' }, { missing: 'void' }),
);
const anyAnswers = fc.dictionary(key, answer, { maxKeys: 12 }).map((one) => one as Answers); // keys as above

function seenIn(text: string): unknown {
  const seen: [string, unknown][] = [];
  eachAnswer(text, (name, start, end) => seen.push([name, JSON.parse(text.slice(start, end))]));
  return seen;
}

describe('answers as they are stored', () => {
  test('are told one by one, whatever was answered, as parsing them would tell', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const text = answersText(answers);
        expect(seenIn(text)).toEqual(Object.entries(answersIn(text)));
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test('of nobody who answered anything are none', () => {
    expect(seenIn('{}')).toEqual([]);
  });

  test.each([
    '',
    '{',
    '[1]',
    'null',
    '{"I1":4',
    '{"I1":4,',
    '{"I1":4}}',
    '{"I1":[4}',
    '{"I1":"4}',
    '{I1:4}',
    ' {"I1":4}',
    '{"I1":4,}',
    '{"I1"}',
    '{"I1":4}{"I2":5}',
  ])('%j is not taken for answers', (text) => {
    expect(() => eachAnswer(text, () => {})).toThrow('did not write');
  });
});
