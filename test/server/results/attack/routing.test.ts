import { describe, expect, test } from 'vitest';
import { parseQuestionnaire, type Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import type { Answer } from '#surveys/responses/answer.ts';
import { attack, tables, type World } from './solve.ts';
import { both, summaryOf, views } from './tiny.ts';

const levels = ['a', 'b', 'c', 'd', 'e'].map(both);
const options = ['x', 'y', 'z'].map((code) => ({ code, label: both(code) }));
type Item = Parameters<typeof parseQuestionnaire>[0]['sections'][number]['items'][number];

function asking(...items: Item[]): Questionnaire {
  return parseQuestionnaire({
    id: 'tiny@1',
    formNumber: '1',
    title: both('branching'),
    opening: both('opening'),
    closing: both('closing'),
    scaleOrder: 'ascending',
    scales: [{ code: 'HL5', levels }],
    required: [],
    sections: [{ code: 'all', title: both('all'), items }],
  });
}

/** Everybody is asked C; who chose x rates B. */
const byChoice = asking(
  { kind: 'single-choice', code: 'C', wording: both('one'), options },
  { kind: 'rating', code: 'B', wording: both('then'), scale: 'HL5', when: { item: 'C', oneOf: ['x'] } },
);
/** Everybody rates B; who chose one of the two worst levels chooses C. */
const byRating = asking(
  { kind: 'rating', code: 'B', wording: both('first'), scale: 'HL5' },
  {
    kind: 'single-choice',
    code: 'C',
    wording: both('why'),
    options,
    when: { item: 'B', oneOf: ['1', '2'] },
  },
);

/** Who answered what: so many answers each. The rest of those who are asked leave it blank. */
function ballotsOf(first: [string, readonly Answer[]], then: [string, readonly Answer[]], world: World) {
  const given = ([item, values]: [string, readonly Answer[]]) =>
    (world[item] ?? []).flatMap((count, at) => Array<Answer>(count).fill(values[at] ?? ''));
  const after = given(then);
  return given(first).map((answer, at) => {
    const next = after[at];
    return { [first[0]]: answer, ...(next === undefined ? {} : { [then[0]]: next }) };
  });
}

const letters = ['x', 'y', 'z'];
const everyLevel = [1, 2, 3, 4, 5];

/** Every way in which so many of `asked` answer on two values, up to so many leaving it blank. */
const answersOf = (asked: number, blanks: number, on: (two: readonly number[]) => number[]) =>
  Array.from({ length: Math.min(blanks, asked) + 1 }, (_, blank) => tables(2, asked - blank).map(on)).flat();

const choiceWorlds = (n: number, width: number): World[] =>
  tables(width, n).flatMap((C) =>
    answersOf(C[0] ?? 0, 2, ([good = 0, best = 0]) => [0, 0, 0, good, best])
      // half of the ways: those who are best pleased are many
      .filter(([, , , good = 0]) => good <= 6)
      .map((B) => ({ C: [...C, ...Array<number>(3 - width).fill(0)], B })),
  );

/**
 * Two ways to answer what follows, which look the same: all but one say y, or all. Where many are asked, only those
 * worlds in which so few answer that their number is not told: a reader cannot tell them from few being asked.
 */
const ratingWorlds = (n: number): World[] =>
  tables(4, n).flatMap(([first = 0, second = 0, third = 0, best = 0]) =>
    Array.from({ length: first + second }, (_, blank) => first + second - blank)
      .filter((answered) => first + second <= 8 || answered === 4)
      .flatMap((answered) => [
        { B: [first, second, third, 0, best], C: [0, answered, 0] },
        { B: [first, second, third, 0, best], C: [1, answered - 1, 0] },
      ]),
  );

const look = (questionnaire: Questionnaire, ballots: Record<string, Answer>[]) =>
  views.map((view) => view(summaryOf(questionnaire, ballots)));
const chosenFirst = (world: World) => look(byChoice, ballotsOf(['C', letters], ['B', everyLevel], world));
const ratedFirst = (world: World) => {
  // those who are asked come first, as their answers do
  return look(byRating, ballotsOf(['B', everyLevel], ['C', letters], world));
};

describe('whoever knows that only those who gave one answer are asked on', () => {
  test.each([30, 31])('recovers nothing of %i who chose', (n) => {
    const { recovered, looks } = attack(choiceWorlds(n, 2), chosenFirst);
    expect(looks).toBeGreaterThan(10);
    expect(recovered.slice(0, 10)).toEqual([]);
  });

  test.each([
    [12, 2],
    [11, 3],
  ])('sees of %i who chose among %i at most that all were asked on', (n, width) => {
    const { recovered, looks } = attack(choiceWorlds(n, width), chosenFirst);
    expect(looks).toBeGreaterThan(5);
    expect([...new Set(recovered)]).toEqual([`C: all ${n} alike`]);
  });

  test.each([31, 12])('recovers nothing of %i who rated', (n) => {
    const { recovered, looks } = attack(ratingWorlds(n), ratedFirst);
    expect(looks).toBeGreaterThan(10);
    expect(recovered.slice(0, 10)).toEqual([]);
  });
});
