import { describe, expect, test } from 'vitest';
import { CollectionPointId, GroupCode } from '#surveys/ids.ts';
import { Choice, type ResponseFlag } from '#surveys/responses/exclusions/exclusion.ts';
import { type FlaggedResponse, judgeChoice } from '#surveys/responses/exclusions/judge-choice.ts';
import { aResponseId } from '#test/support/builders.ts';

const citizens = GroupCode.parse('citizens');
const [here, there] = ['khuoi-lang', 'mot-cua'].map((id) => CollectionPointId.parse(id));

function ballots(count: number, flags: ResponseFlag[], point = here, day = '2024-09-17'): FlaggedResponse[] {
  if (!point) throw new Error('no point');
  return Array.from({ length: count }, () => ({
    id: aResponseId(),
    group: citizens,
    point,
    day,
    flags: new Set(flags),
  }));
}

const straight: Choice = { group: citizens, flags: ['straight_line'] };
const judge = (choice: Choice, whole: FlaggedResponse[], earlier: FlaggedResponse[][] = [], minimumN = 20) =>
  judgeChoice(choice, {
    whole,
    leftOut: new Set(),
    earlier: earlier.map((some) => new Set(some.map(({ id }) => id))),
    minimumN,
  });

describe('leaving ballots out', () => {
  test('takes all that carry the flag, and no others', () => {
    const meant = ballots(12, ['straight_line']);
    const judged = judge(straight, [...ballots(60, []), ...meant]);
    expect(judged).toEqual({ chosen: meant.map(({ id }) => id), refusal: undefined });
  });

  test('never takes nine', () => {
    expect(judge(straight, [...ballots(60, []), ...ballots(9, ['straight_line'])]).refusal).toBe('too_few');
  });

  test.each([
    [19, 20],
    [9, 3],
  ])('leaves more than %i where the group needs %i', (left, minimumN) => {
    const whole = [...ballots(left, []), ...ballots(12, ['straight_line'])];
    expect(judge(straight, whole, [], minimumN).refusal).toBe('too_few_left');
  });

  test('is refused where the number left out and the bands of the points would tell that few of a point are meant', () => {
    const places = ['khuoi-lang', 'mot-cua', 'na-pai'].map((id) => CollectionPointId.parse(id));
    const spread = (counts: readonly number[]) =>
      places.flatMap((point, at) => [
        ...ballots(counts[at] ?? 0, ['straight_line'], point),
        ...ballots(20, [], point),
      ]);
    expect(judge(straight, spread([4, 4, 4])).refusal).toBe('too_close');
    expect(judge(straight, spread([4, 4, 3])).refusal).toBeUndefined();
    expect(judge(straight, spread([14, 9, 0])).refusal).toBeUndefined();
  });

  test('is refused where a wider choice is larger by one to four', () => {
    const whole = [
      ...ballots(60, []),
      ...ballots(12, ['straight_line']),
      ...ballots(3, ['straight_line'], there),
    ];
    expect(judge({ ...straight, ...(here && { point: here }) }, whole).refusal).toBe('too_close');
    expect(judge(straight, whole).refusal).toBeUndefined();
    const both = [...whole, ...ballots(12, ['straight_line', 'speeding'])];
    expect(judge({ group: citizens, flags: ['straight_line', 'speeding'] }, both).refusal).toBeUndefined();
    const nearlyBoth = [
      ...ballots(60, []),
      ...ballots(12, ['straight_line', 'speeding']),
      ...ballots(2, ['speeding']),
    ];
    expect(judge({ group: citizens, flags: ['straight_line', 'speeding'] }, nearlyBoth).refusal).toBe(
      'too_close',
    );
  });

  test('is refused where it differs from an earlier exclusion by one to nine, taken back or not', () => {
    const [first, later] = [ballots(12, ['straight_line']), ballots(5, ['straight_line'])];
    const whole = [...ballots(60, []), ...first, ...later];
    expect(judge(straight, whole, [first]).refusal).toBe('too_close');
    expect(judge(straight, whole, [[...first, ...later]]).refusal).toBeUndefined();
  });

  test('what is left out already is not taken twice', () => {
    const meant = ballots(12, ['straight_line']);
    const whole = [...ballots(60, []), ...meant];
    const leftOut = new Set(meant.map(({ id }) => id));
    const judged = judgeChoice(straight, { whole, leftOut, earlier: [leftOut], minimumN: 5 });
    expect(judged).toEqual({ chosen: [], refusal: 'too_few' });
  });

  test('a whole day of a point needs no flag', () => {
    const meant = ballots(30, [], there, '2024-09-20');
    const whole = [...ballots(60, []), ...meant, ...ballots(2, [], there)];
    const choice = Choice.parse({ group: 'citizens', flags: [], point: 'mot-cua', day: '2024-09-20' });
    expect(judge(choice, whole).chosen).toHaveLength(30);
    expect(judge(choice, whole).refusal).toBeUndefined();
  });

  test.each([
    [{ group: 'citizens', flags: [] }],
    [{ group: 'citizens', flags: [], point: 'mot-cua' }],
    [{ group: 'citizens', flags: ['speeding', 'speeding'] }],
    [{ group: 'citizens', flags: ['speeding'], day: '2024-09-20' }],
    [{ group: 'citizens', flags: ['speeding'], id: 7, day: '2024-13-20', point: 'mot-cua' }],
  ])('%j names no part that could be left out', (choice) => {
    expect(Choice.safeParse(choice).success).toBe(false);
  });
});
