import { describe, expect, test } from 'vitest';
import type { Answer } from '#surveys/responses/answer.ts';
import { tallyLevels, validN } from '#surveys/responses/tally.ts';
import { fc } from '#test/support/chance.ts';
import { answered, key, reference, targetsNamed } from '../questionnaire/small.ts';

const m1 = reference('m1@1');
const tally = (code: string, ...responses: Record<string, Answer>[]) =>
  tallyLevels(m1, [], responses.map(answered)).get(key(code));

describe('the levels of a statement', () => {
  test('are counted from level 1 up, and what is missing by its kind', () => {
    const counted = tally(
      'II1',
      { Q0: 'yes', Q1: 'yes', II1: 5 },
      { Q0: 'yes', Q1: 'yes', II1: 5 },
      { Q0: 'yes', Q1: 'yes', II1: 1 },
      { Q0: 'yes', Q1: 'yes', II1: { missing: 'no_opinion' } },
      { Q0: 'yes', Q1: 'yes', II1: { missing: 'void' } },
      { Q0: 'yes', Q1: 'yes' },
      { Q0: 'yes', Q1: 'no' },
    );
    expect(counted).toEqual({
      levels: [1, 0, 0, 0, 2],
      missing: { not_asked: 1, not_answered: 1, no_opinion: 1, void: 1 },
    });
    expect(counted && validN(counted)).toBe(3);
  });

  test('do not count what stands in a document but was not on its route', () => {
    expect(tally('II1', { Q0: 'yes', Q1: 'no', II1: 5 })).toMatchObject({
      levels: [0, 0, 0, 0, 0],
      missing: { not_asked: 1 },
    });
  });

  test('are there with zeros when nobody answered, and only for what stands on a scale', () => {
    const none = tallyLevels(m1, [], []);
    expect(none.get(key('VII1'))?.levels).toEqual([0, 0, 0]);
    expect(none.size).toBe(35);
    expect(none.has(key('IX'))).toBe(false);
  });

  test('are kept apart by target', () => {
    const m6 = reference('m6@1');
    const answers = answered({ 'S0@NOIVU': 'yes', 'S1@NOIVU': 4, 'S1@YTE': 2, 'S0@TUPHAP': 'no' });
    const tallies = tallyLevels(m6, targetsNamed('NOIVU', 'YTE', 'TUPHAP'), [answers]);
    expect(tallies.get(key('S1@NOIVU'))?.levels).toEqual([0, 0, 0, 1, 0]);
    expect(tallies.get(key('S1@YTE'))?.levels).toEqual([0, 1, 0, 0, 0]);
    expect(tallies.get(key('S1@TUPHAP'))?.missing.not_asked).toBe(1);
  });

  test('add up to the number of responses, in whatever order these come', () => {
    const one = fc.record({
      Q0: fc.constant('yes'),
      Q1: fc.constantFrom('yes', 'no'),
      II1: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant({ missing: 'no_opinion' as const })),
    });
    fc.assert(
      fc.property(fc.array(one), (responses) => {
        const forward = tally('II1', ...responses);
        expect(tally('II1', ...[...responses].reverse())).toEqual(forward);
        const missing = Object.values(forward?.missing ?? {}).reduce((sum, count) => sum + count, 0);
        expect(forward && validN(forward) + missing).toBe(responses.length);
      }),
    );
  });
});
