import { describe, expect, test } from 'vitest';
import { drawAccessCode, formatAccessCode, readAccessCode } from '#surveys/campaigns/access-code.ts';
import { admissionAt } from '#surveys/campaigns/admission.ts';
import { codeLetters } from '#surveys/campaigns/link-code.ts';
import { fc } from '#test/support/chance.ts';

const letterNumber = fc.nat({ max: codeLetters.length - 1 });
const code = fc
  .array(letterNumber, { minLength: 13, maxLength: 13 })
  .map((numbers) => drawAccessCode(() => numbers.shift() ?? 0));

describe('the code on a card', () => {
  test('is read as it was drawn, however it is typed', () => {
    fc.assert(
      fc.property(code, (drawn) => {
        for (const typed of [
          drawn,
          drawn.toLowerCase(),
          formatAccessCode(drawn),
          ` ${drawn.slice(0, 7)}-${drawn.slice(7)}`,
        ]) {
          expect(readAccessCode(typed)).toEqual({ ok: true, code: drawn });
        }
      }),
    );
  });

  test('with one or two wrong letters anywhere is known to be mistyped', () => {
    const wrong = fc.record({ at: fc.nat({ max: 14 }), by: fc.integer({ min: 1, max: 22 }) });
    fc.assert(
      fc.property(code, wrong, wrong, (drawn, first, second) => {
        const letters = [...drawn];
        for (const { at, by } of first.at === second.at ? [first] : [first, second]) {
          letters[at] = codeLetters[(codeLetters.indexOf(letters[at] ?? '') + by) % codeLetters.length] ?? '';
        }
        expect(readAccessCode(letters.join(''))).toEqual({ ok: false, reason: 'check' });
      }),
      { numRuns: 2000 },
    );
  });

  test('with two letters exchanged is known to be mistyped', () => {
    fc.assert(
      fc.property(code, fc.nat({ max: 14 }), fc.nat({ max: 14 }), (drawn, a, b) => {
        fc.pre(drawn[a] !== drawn[b]);
        const letters = [...drawn];
        [letters[a], letters[b]] = [drawn[b] ?? '', drawn[a] ?? ''];
        expect(readAccessCode(letters.join('')).ok).toBe(false);
      }),
    );
  });

  test.each(['', 'ABC DEF', 'ABCDE FGHJK MNP1R', 'ABCDEFGHJKMNPQRS'])('“%s” has not its shape', (typed) => {
    expect(readAccessCode(typed)).toEqual({ ok: false, reason: 'shape' });
  });
});

describe('what a link asks for', () => {
  const at = { counter: { kind: 'one_stop_counter' }, neighbourhood: { kind: 'neighbourhood' } } as const;

  test('is nothing unless it is said', () => {
    expect(admissionAt({}, at.counter)).toBe('open');
  });

  test('is a card at every point of a group of cards', () => {
    expect(
      [at.counter, at.neighbourhood].map((point) => admissionAt({ admission: 'access_code' }, point)),
    ).toEqual(['access_code', 'access_code']);
  });

  test('is presence only where there is a counter', () => {
    expect(admissionAt({ admission: 'presence' }, at.counter)).toBe('presence');
    expect(admissionAt({ admission: 'presence' }, at.neighbourhood)).toBe('open');
  });
});
