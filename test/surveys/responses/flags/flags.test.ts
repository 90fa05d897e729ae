import { describe, expect, test } from 'vitest';
import { QuestionnaireId } from '#surveys/ids.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import type { Answers } from '#surveys/responses/answer.ts';
import { assistedThatDiffer } from '#surveys/responses/flags/assisted.ts';
import { burstsOf } from '#surveys/responses/flags/bursts.ts';
import { likeness, type Marks, nearDuplicateScan } from '#surveys/responses/flags/near-duplicates.ts';
import { isSpeeding, wordsAsked } from '#surveys/responses/flags/speeding.ts';
import { isStraightLined, longestRun } from '#surveys/responses/flags/straight-lining.ts';
import { durationBands } from '#surveys/responses/response.ts';
import { chanceFrom } from '#surveys/simulation/chance.ts';
import { atOnce } from '#test/support/at-once.ts';
import { fc } from '#test/support/chance.ts';

describe('a straight line', () => {
  test('is one level in ten ratings or more', () => {
    expect(isStraightLined(Array<number>(10).fill(4))).toBe(true);
    expect(isStraightLined(Array<number>(9).fill(4))).toBe(false);
    expect(isStraightLined([...Array<number>(20).fill(4), 3])).toBe(false);
    expect(isStraightLined([4, 4, 4], 3)).toBe(true);
    expect(isStraightLined([])).toBe(false);
  });

  test('goes on over blanks, which count for nothing', () => {
    expect(isStraightLined([4, undefined, ...Array<number>(9).fill(4)])).toBe(true);
    expect(isStraightLined([...Array<number>(9).fill(4), undefined, undefined])).toBe(false);
  });

  test.each([
    [[], 0],
    [[3], 1],
    [[1, 1, 2, 2, 2, 1], 3],
    [[5, 5, undefined, 5, 1], 3],
    [[1, 2, 3], 1],
  ])('the longest run of %j is %i', (levels, run) => {
    expect(longestRun(levels)).toBe(run);
  });
});

describe('speeding', () => {
  test('is known only where the whole band is too short for the words', () => {
    expect(isSpeeding('under_2_min', 400)).toBe(true);
    expect(isSpeeding('under_2_min', 399)).toBe(false);
    expect(isSpeeding('2_to_5_min', 1000)).toBe(true);
    expect(isSpeeding('2_to_5_min', 999)).toBe(false);
    expect(isSpeeding('5_to_15_min', 3000)).toBe(true);
    expect(isSpeeding('5_to_15_min', 2999)).toBe(false);
    expect(durationBands.filter((band) => isSpeeding(band, 1e9))).toEqual([
      'under_2_min',
      '2_to_5_min',
      '5_to_15_min',
    ]);
  });

  test('nobody reads the citizens’ questionnaire in two minutes', () => {
    const m1 = questionnaires.get(QuestionnaireId.parse('m1@1'));
    if (!m1) throw new Error('the citizens’ questionnaire is not there');
    const words = wordsAsked(m1, [], {});
    expect(words).toBeGreaterThan(400);
    expect(isSpeeding('under_2_min', words)).toBe(true);
    expect(isSpeeding('2_to_5_min', words)).toBe(false);
    // every word of every question that can be asked, counted apart
    const all = m1.sections.flatMap(({ items }) =>
      items.flatMap((item) => [
        item.wording.vi,
        ...('rows' in item ? item.rows.map((row) => row.wording.vi) : []),
      ]),
    );
    const most = all
      .join(' ')
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean).length;
    expect(words).toBeLessThanOrEqual(most);
    expect(words).toBeGreaterThan(most / 2);
  });

  test('who is asked less reads less', () => {
    const m1 = questionnaires.get(QuestionnaireId.parse('m1@1'));
    if (!m1) throw new Error('the citizens’ questionnaire is not there');
    const lengths = new Set(
      m1.sections.flatMap(({ items }) =>
        items.flatMap((item) =>
          ('options' in item ? item.options : []).map(({ code }) => {
            // one mark alone: what it opens and closes
            const answers = { [item.code]: code } as Answers;
            return wordsAsked(m1, [], answers);
          }),
        ),
      ),
    );
    expect(lengths.size).toBeGreaterThan(1);
    expect(Math.min(...lengths)).toBeLessThan(wordsAsked(m1, [], {}));
  });
});

describe('near-duplicates', () => {
  const nearDuplicates = (responses: readonly Marks[], from?: number) =>
    atOnce(nearDuplicateScan(responses, from));
  const drawn = (seed: string): Marks => {
    const chance = chanceFrom(seed);
    return Array.from({ length: 40 }, () => 1 + chance.below(5));
  };
  const copied = (marks: Marks, changed: number): Marks =>
    marks.map((mark, at) => (at < changed ? (Number(mark) % 5) + 1 : mark));

  test('six of forty answers changed are still a copy, seven are not', () => {
    const first = drawn('an honest ballot');
    expect(likeness(first, copied(first, 6))).toBe(0.85);
    expect([...nearDuplicates([first, drawn('another'), copied(first, 6)])]).toEqual([
      [0, 0.85],
      [2, 0.85],
    ]);
    expect(nearDuplicates([first, copied(first, 7)]).size).toBe(0);
    expect(nearDuplicates([first, copied(first, 7)], 0.8).size).toBe(2);
  });

  test('the greatest likeness counts, wherever the other stands', () => {
    const first = drawn('an honest ballot');
    const found = nearDuplicates([copied(first, 4), first, copied(first, 0), copied(first, 6)]);
    expect([...found].sort(([a], [b]) => a - b)).toEqual([
      [0, 0.95],
      [1, 1],
      [2, 1],
      [3, 0.95],
    ]);
  });

  test('what neither marked says nothing, what one marked tells them apart', () => {
    const twenty = Array<number>(20).fill(3);
    expect(likeness(twenty, twenty)).toBe(1);
    expect(likeness(twenty.slice(1), twenty.slice(1))).toBeUndefined();
    expect(likeness([...twenty, undefined], [...twenty, undefined])).toBe(1);
    expect(likeness([...twenty, 5, 5], twenty)).toBe(20 / 22);
    expect(likeness(twenty, [...twenty, 5, 5])).toBe(20 / 22);
    expect(likeness([1, 2], [1, 3], 2)).toBe(0.5);
  });

  test('is the same both ways', () => {
    const marks = fc.array(fc.option(fc.nat({ max: 3 }), { nil: undefined }), { maxLength: 30 });
    fc.assert(
      fc.property(marks, marks, (a, b) => {
        expect(likeness(a, b, 1)).toBe(likeness(b, a, 1));
      }),
    );
  });

  test('among two hundred people who answer at random nobody is a copy', () => {
    const crowd = Array.from({ length: 200 }, (_, person) => drawn(`person ${person}`));
    expect(nearDuplicates(crowd).size).toBe(0);
  });
});

describe('bursts at a point', () => {
  /** NIST/SEMATECH e-Handbook 6.3.3.1: defects on 25 wafers. */
  const wafers = [
    16, 14, 28, 16, 12, 20, 10, 12, 10, 17, 19, 17, 14, 16, 15, 13, 14, 16, 11, 20, 11, 19, 16, 31, 13,
  ];

  test('the wafers of NIST: the limit is 28, and only the 24th lies above it', () => {
    expect(wafers.reduce((sum, count) => sum + count, 0)).toBe(400);
    expect(burstsOf(wafers)).toEqual({ limit: 28, days: [23] });
  });

  test('a handful is no burst, however quiet the point was', () => {
    expect(burstsOf([0, 0, 0, 0, 0, 0, 0, 0, 0, 9])?.days).toEqual([]);
    expect(burstsOf([0, 0, 0, 0, 0, 0, 0, 0, 0, 10])?.days).toEqual([9]);
    expect(burstsOf([0, 0, 0, 0, 0])).toEqual({ limit: 0, days: [] });
  });

  test('from fewer than five days nothing can be said', () => {
    expect(burstsOf([1, 1, 1, 40])).toBeUndefined();
    expect(burstsOf([1, 1, 1, 1, 40])?.days).toEqual([4]);
  });
});

describe('assisted interviews that differ', () => {
  const alike = { assisted: [2, 7, 21, 54, 30], rest: [2, 7, 21, 54, 30] };
  const flattering = { assisted: [0, 0, 2, 10, 28], rest: [5, 9, 14, 9, 3] };

  test('are found at their point, with the direction', () => {
    const found = assistedThatDiffer([
      { point: 'to-1', ...alike },
      { point: 'to-2', ...flattering },
    ]);
    expect(found.map(({ point }) => point)).toEqual(['to-2']);
    expect(found[0]?.higher).toBeGreaterThan(0.8);
    expect(found[0]?.pValue).toBeLessThan(0.001);
  });

  test('a point with fewer than ten answers on a side is not compared', () => {
    const nine = [0, 0, 0, 0, 9];
    const ten = [0, 0, 0, 0, 10];
    const others = [10, 10, 10, 0, 0];
    expect(assistedThatDiffer([{ point: 'a', assisted: nine, rest: others }])).toEqual([]);
    expect(assistedThatDiffer([{ point: 'a', assisted: others, rest: nine }])).toEqual([]);
    expect(assistedThatDiffer([{ point: 'a', assisted: ten, rest: others }])).toHaveLength(1);
  });

  test('one of many points must differ more than one alone', () => {
    const slight = { assisted: [0, 0, 6, 10, 8], rest: [0, 4, 10, 8, 2] };
    const alone = assistedThatDiffer([{ point: 'a', ...slight }]);
    expect(alone).toHaveLength(1);
    const many = Array.from({ length: 19 }, (_, at) => ({ point: `p${at}`, ...alike }));
    expect(assistedThatDiffer([{ point: 'a', ...slight }, ...many])).toEqual([]);
  });

  test('among a hundred campaigns without any difference a flag is rare', () => {
    const levels = (seed: string) => {
      const chance = chanceFrom(seed);
      const counts = [0, 0, 0, 0, 0];
      for (let n = 0; n < 30; n += 1) {
        const level = chance.below(5);
        counts[level] = (counts[level] ?? 0) + 1;
      }
      return counts;
    };
    const flagged = Array.from({ length: 100 }, (_, campaign) =>
      assistedThatDiffer(
        Array.from({ length: 10 }, (_, at) => ({
          point: `p${at}`,
          assisted: levels(`assisted ${campaign} ${at}`),
          rest: levels(`rest ${campaign} ${at}`),
        })),
      ),
    ).filter((found) => found.length > 0);
    expect(flagged.length).toBeLessThanOrEqual(10);
  });
});
