import { describe, expect, test } from 'vitest';
import { inspect } from '#surveys/questionnaire/inspect.ts';
import { partsOf } from '#surveys/questionnaire/inspection/parts.ts';
import { canBeReached } from '#surveys/questionnaire/inspection/route.ts';
import { sourcesOf } from '#surveys/questionnaire/inspection/sources.ts';
import { sectionOf, small, yesOrNo } from './small.ts';

const yes = (at: number) => ({ item: `Q${Math.max(at, 0)}`, oneOf: ['yes'] });

/** 600 items; each looks at those just before it, and through them at all. */
const looking = {
  'at one': (at: number) => yes(at - 1),
  'at either of two': (at: number) => ({ any: [yes(at - 1), { not: yes(at - 2) }] }),
  'at two pairs': (at: number) => ({
    all: [{ any: [yes(at - 1), yes(at - 2)] }, { any: [yes(at - 3), { not: yes(at - 4) }] }],
  }),
  'at any of twenty': (at: number) => ({ any: Array.from({ length: 20 }, (_, back) => yes(at - 1 - back)) }),
};

describe('600 items, each on the condition of those before it', () => {
  for (const [how, when] of Object.entries(looking)) {
    test(`looking ${how}: everything is reached, and the work is bounded`, () => {
      const items = Array.from({ length: 600 }, (_, at) =>
        yesOrNo(`Q${at}`, at === 0 ? {} : { when: when(at) }),
      );
      const questionnaire = small([sectionOf('all', items)]);
      const budget = { steps: 2_000_000 };
      const isReached = canBeReached(questionnaire, sourcesOf(questionnaire), budget);
      expect(partsOf(questionnaire).filter((part) => !isReached(part))).toEqual([]);
      expect(2_000_000 - budget.steps).toBeLessThan(1_500_000);
      expect(inspect(questionnaire)).toEqual([]);
    });
  }

  test('when the steps are used up nothing is said to be out of reach', () => {
    const questionnaire = small([
      sectionOf('a', [yesOrNo('Q0'), yesOrNo('Q1', { when: { all: [yes(0), { not: yes(0) }] } })]),
    ]);
    const sources = sourcesOf(questionnaire);
    const [, , second] = partsOf(questionnaire);
    if (!second) throw new Error('there is a second item');
    expect(canBeReached(questionnaire, sources)(second)).toBe(false);
    expect(canBeReached(questionnaire, sources, { steps: 0 })(second)).toBe(true);
  });
});
